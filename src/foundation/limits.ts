/*
 * What is taken at the doors. Each limit is far beyond what a source or a form has, and near enough that no short input asks for long
 * work: docs/decisions/0035-bounds-at-the-doors.md.
 */

/** Decimals that a number is rounded to, or is said to be: as many as decimal text may have. */
export const mostDecimals = 40;

/** Characters of a text that is kept as it is, such as a note. */
export const longestText = 10_000;

/** Steps, and years from one moment to another. */
export const mostSteps = 1_000;

/** Years of a plan: each is written out. */
export const mostPlannedYears = 200;

/** Working days of a term; the longest in an act has 10. */
export const mostWorkingDays = 250;

/** Characters of the name of a unit; the longest in use has about 50. Putting marks in order takes the square of their number. */
export const longestName = 200;

/** Members of a household; each is asked about by every rule. */
export const mostMembers = 1_000;

/** Indicators of a standard. */
export const mostIndicators = 32;

/** Indicators, all of whose sets are looked at whatever they weigh: 2¹⁶ scores. */
export const mostFreeIndicators = 16;

/** Points of all indicators together, where there are more; so many scores are possible at most. */
export const mostPoints = 10_000;

/** Areas of a standard, and bands of its grid: every amount that they tell apart is looked at in every one. */
export const mostAreas = 20;

/** Elements of any other list of a standard or a table of points. */
export const mostElements = 1_000;

/** Regions of a table of points: every answer has points for each. */
export const mostRegions = 100;

/** Parts of a sum, and flows. */
export const mostParts = 10_000;

/** Pairs of an implied total: every two are compared. */
export const mostPairs = 200;

/** Weights by which something is shared out: more than there are communes, or villages. */
export const mostWeights = 100_000;

/** States of one code of a registry: each look-up goes through them. */
export const mostStates = 1_000;

/** Different names of counts in tallies: each total keeps all of them. */
export const mostNames = 1_000;

/** Rows of a table of a registry; the country has about a hundred thousand villages. */
export const mostRows = 10_000_000;
