/*
 * Limits of inputs. Each is far beyond what a source or a form has, and low enough that no short input causes long work:
 * docs/decisions/0035-bounds-at-the-doors.md.
 */

/** Decimals to which a number is rounded; decimal text has at most as many. */
export const mostDecimals = 40;

/** Characters of a free text, such as a note. */
export const longestText = 10_000;

/** Steps of a claim, and years between two moments. */
export const mostSteps = 1_000;

/** Years of a plan, each of which is an element of the result. */
export const mostPlannedYears = 200;

/** Working days of a term; the longest in an act has 10. */
export const mostWorkingDays = 250;

/** Characters of the name of a unit; the longest in use has about 50. Ordering diacritics takes time quadratic in their number. */
export const longestName = 200;

/** Members of a household; every rule reads each. */
export const mostMembers = 1_000;

/** Indicators of a standard. */
export const mostIndicators = 32;

/** Indicators all of whose subsets are enumerated, whatever their weights: 2¹⁶ scores. */
export const mostFreeIndicators = 16;

/** Points of all indicators together where there are more, which bounds the number of possible scores. */
export const mostPoints = 10_000;

/** Areas of a standard, and bands of its grid: every critical amount is evaluated in each. */
export const mostAreas = 20;

/** Elements of any other list of a standard or a table of points. */
export const mostElements = 1_000;

/** Regions of a table of points: every answer has points for each. */
export const mostRegions = 100;

/** Parts of a sum, and flows. */
export const mostParts = 10_000;

/** Pairs of an implied total, which are compared pairwise. */
export const mostPairs = 200;

/** Weights of an allocation: more than there are communes or villages. */
export const mostWeights = 100_000;

/** States of one code of a registry; each lookup scans them. */
export const mostStates = 1_000;

/** Distinct names of counts in tallies; each total has all of them. */
export const mostNames = 1_000;

/** Rows of a table of a registry; the country has about a hundred thousand villages. */
export const mostRows = 10_000_000;
