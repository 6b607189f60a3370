import { type CivilDate, failTooFar, wholeYears } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { exact, type Rational } from '../foundation/exact/index.ts';
import { joinPath } from '../foundation/input/index.ts';
import { readDay } from '../foundation/period.ts';
import { type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { ActId, Citation, StandardId } from '../law/index.ts';
import { betterSides, countedPeriods, judgements } from '../law/programme.ts';
import { citationShape } from '../law/source.ts';
import {
  type Evidence,
  evidenceMarks,
  type LocalizedText,
  type MeasureBase,
  measureBases,
  type MeasureCode,
  type OwnName,
} from '../vocabulary/index.ts';
import { decimalText, moment, type Territory, territoryShape } from './observation.ts';
import { territoryText } from './read-observation.ts';

/**
 * The bound from which a target is met. A plain number ("giảm 2%/năm", a plan of 723 households) is met at the number and exceeded beyond
 * it; an open wording ("từ 3% trở lên", "trên 3%") can be met but not exceeded; a range ("1–1,5%") is met from its first end and exceeded
 * beyond its second.
 */
export interface TargetBound {
  /** The number from which the target is met: exact decimal text. */
  readonly value: string;
  /** Whether the number itself meets the target: true for "từ", "đạt", "ít nhất" and a plain number, false for "trên", "dưới", "hơn". */
  readonly included: boolean;
  /** The number beyond which the target is exceeded: the far end of a range, or the plain number itself; absent where the wording is open. */
  readonly exceededBeyond?: string;
}

/** The period of a target, as moments of a series. */
export interface TargetPeriod {
  /** The moment of the baseline, such as `2015-12-31` for 2016–2020; a level needs none. */
  readonly from?: string;
  /** The moment at which the target is due. */
  readonly until: string;
}

/** The fields that every target has. */
interface TargetContext {
  /** Id of the target, such as `qd-90-2022/poor`. */
  readonly id: string;
  /** The measure: a {@link MeasureCode}, or a name of the caller’s ({@link ownName}). */
  readonly measure: MeasureCode | OwnName;
  /** The unit that is counted (households, people …); absent where nothing is counted, as in an income. */
  readonly base?: MeasureBase;
  /** The territory; absent where the target may be applied to any territory. */
  readonly territory?: Territory;
  /** Part of the population or of the territory: a {@link PopulationGroup}, or a name of the caller’s; absent for the whole. */
  readonly group?: string;
  /** Id of the poverty standard under which it is judged; absent where the observations decide. */
  readonly standard?: StandardId | OwnName;
  /** From the baseline to the due moment. */
  readonly period: TargetPeriod;
  /** The bound from which it is met. */
  readonly bound: TargetBound;
  /** The act and article that set it; absent where no act is known. */
  readonly citation?: Citation<string>;
  /** How well the target is attested; absent where the caller says nothing. */
  readonly evidence?: Evidence;
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}

/** A rate falls by a number of percentage points a year: giảm 2%/năm; bình quân 1–1,5%/năm. */
export interface AnnualReductionTarget extends TargetContext {
  /** The bound is a fall in percentage points a year. */
  readonly kind: 'annual-reduction';
  /** Whether the mean of the period ("bình quân") or every single year must meet the bound. */
  readonly judged: (typeof judgements)[number];
}

/** A rate or number reaches a level by the due day: dưới 10% vào 2030; đạt 96%. */
export interface LevelTarget extends TargetContext {
  /** The bound is a percentage or a number. */
  readonly kind: 'level';
  /** The side of the bound on which the target is met. */
  readonly better: (typeof betterSides)[number];
}

/** A number falls by a share of its baseline: giảm 1/2 số hộ. */
export interface RelativeCutTarget extends TargetContext {
  /** The bound is a fall in per cent of the baseline. */
  readonly kind: 'relative-cut';
}

/** A share of the units of a dated list leaves its status: 30% huyện nghèo. */
export interface UnitsLeavingTarget extends TargetContext {
  /** The bound is in per cent of the units of the list. */
  readonly kind: 'units-leaving';
  /** Official number of the act that lists the units; absent where unknown. */
  readonly list?: string;
}

/** A number a year or over the period: 5.000 lao động có việc làm mới; hơn 14.500 người/năm. Each observation is the number of its year. */
export interface CountTarget extends TargetContext {
  /** The bound is a number of units. */
  readonly kind: 'count';
  /** Whether the bound applies to the sum of the period, to every year of it, or to the mean of its years. */
  readonly per: (typeof countedPeriods)[number];
}

/** A number grows to a multiple of a baseline: thu nhập gấp 1,8 lần. */
export interface MultipleTarget extends TargetContext {
  /** The bound is a factor: 1.8 for "1,8 lần". */
  readonly kind: 'multiple';
}

/** Every household has at least a number of something: mỗi hộ nghèo có ít nhất một lao động có việc làm. The observed rate is the share that has. */
export interface EachHouseholdTarget extends Omit<TargetContext, 'bound'> {
  /** There is no bound: 100 % of households meet the target. */
  readonly kind: 'each-household';
  /** The number that each household must have, a whole number from 1. */
  readonly atLeast: number;
}

/** The types of target by their `kind`. */
interface TargetByKind {
  /** {@link AnnualReductionTarget} */
  readonly 'annual-reduction': AnnualReductionTarget;
  /** {@link LevelTarget} */
  readonly level: LevelTarget;
  /** {@link RelativeCutTarget} */
  readonly 'relative-cut': RelativeCutTarget;
  /** {@link UnitsLeavingTarget} */
  readonly 'units-leaving': UnitsLeavingTarget;
  /** {@link CountTarget} */
  readonly count: CountTarget;
  /** {@link MultipleTarget} */
  readonly multiple: MultipleTarget;
  /** {@link EachHouseholdTarget} */
  readonly 'each-household': EachHouseholdTarget;
}

/** A kind of target. */
export type TargetKind = keyof TargetByKind;

/** A target of any kind. */
export type Target = TargetByKind[TargetKind];

/** The targets that an instrument (an act, a plan) sets. */
export interface TargetProgramme {
  /** Id within this package, such as `qd-90-2022`. */
  readonly id: string;
  /** Name of the instrument. */
  readonly name: LocalizedText;
  /** Id of the act; absent where a publication states the targets and names no act. */
  readonly act?: ActId;
  /** The targets in the order of the instrument. */
  readonly targets: readonly Target[];
}

interface ReadBound {
  readonly value: Rational;
  readonly included: boolean;
  readonly beyond: Rational | undefined;
}

/** A validated target, with exact numbers and days. */
export interface ReadTarget {
  readonly target: Target;
  /** The day of the baseline. */
  readonly from: CivilDate | undefined;
  readonly due: CivilDate;
  /** The territory as comparable text. */
  readonly territory: string | undefined;
  readonly bound: ReadBound;
}

/** Whether smaller numbers lie beyond the bound. A fall is positive, so this concerns levels only. */
export function isMetBelow(target: Target): boolean {
  return target.kind === 'level' && target.better === 'lower';
}

/** Whether lower is better. */
export function isLowerBetter(target: Target): boolean {
  return target.kind === 'annual-reduction' || target.kind === 'relative-cut' || isMetBelow(target);
}

/** Validates a target; throws at the first fault, with its path. */
export function readTarget(given: Target): ReadTarget {
  const target = readOrFail(shape, given, 'target') as Target;
  return {
    target,
    ...readPeriod(target),
    territory: target.territory && territoryText(target.territory),
    bound: boundOf(target),
  };
}

/** The shape of a target, by its `kind`. */
export function targetShape(): Shape {
  const period: FieldsOf<TargetPeriod> = { 'from?': moment, until: moment };
  const bound: FieldsOf<TargetBound> = {
    value: decimalText,
    included: { kind: 'flag' },
    'exceededBeyond?': decimalText,
  };
  const context: FieldsOf<Omit<TargetContext, 'bound'>> = {
    id: text,
    measure: text,
    'base?': { kind: 'one-of', values: measureBases },
    'territory?': territoryShape(),
    'group?': text,
    'standard?': text,
    period: { kind: 'object', fields: period },
    'citation?': citationShape(),
    'evidence?': { kind: 'one-of', values: evidenceMarks },
    'note?': text,
  };
  const bounded: FieldsOf<TargetContext> = { ...context, bound: { kind: 'object', fields: bound } };
  const members: { readonly [Kind in TargetKind]: FieldsOf<Omit<TargetByKind[Kind], 'kind'>> } = {
    'annual-reduction': { ...bounded, judged: { kind: 'one-of', values: judgements } },
    level: { ...bounded, better: { kind: 'one-of', values: betterSides } },
    'relative-cut': bounded,
    'units-leaving': { ...bounded, 'list?': text },
    count: { ...bounded, per: { kind: 'one-of', values: countedPeriods } },
    multiple: bounded,
    'each-household': { ...context, atLeast: { kind: 'count', least: 1 } },
  };
  return { kind: 'tagged', tag: 'kind' satisfies keyof Target, members };
}

const text: Shape = { kind: 'text' };

const shape = /* @__PURE__ */ targetShape();

function readPeriod({ kind, period }: Target): Pick<ReadTarget, 'from' | 'due'> {
  const due = readDay(period.until, 'target.period.until');
  if (period.from === undefined) {
    return kindsWithBaseline.includes(kind)
      ? fail('missing-value', 'target.period.from', undefined, { kind: 'moment-against-which-the-target-is-measured' })
      : { from: undefined, due };
  }
  const from = readDay(period.from, 'target.period.from');
  failTooFar(from, due, 'target.period.until', period.until);
  return (wholeYears(from, due) ?? 0) >= 1
    ? { from, due }
    : fail('wrong-order', 'target.period.until', period.until, { kind: 'moment-whole-years-after', than: from });
}

/** The bound of a target; that of each household is 100 %. */
function boundOf(target: Target): ReadBound {
  return target.kind === 'each-household'
    ? { value: exact(100), included: true, beyond: undefined }
    : readBound(target.bound, 'target.bound', isMetBelow(target));
}

/** The kinds that need the moment of the baseline. */
const kindsWithBaseline: readonly TargetKind[] = ['annual-reduction', 'relative-cut', 'count', 'multiple'];

function readBound({ value, included, exceededBeyond }: TargetBound, path: string, isBelow: boolean): ReadBound {
  const bound = exact(value);
  const beyond = exceededBeyond === undefined ? undefined : exact(exceededBeyond);
  const isReversed = beyond && (isBelow ? bound.compare(beyond) < 0 : bound.compare(beyond) > 0);
  if (isReversed) {
    fail('wrong-order', joinPath(path, 'exceededBeyond'), exceededBeyond, {
      kind: 'number-not-before-the-one-that-meets-the-target',
      than: value,
    });
  }
  return { value: bound, included, beyond };
}
