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
 * From where a target is met. "Giảm 2%/năm" and a plan of 723 households name a number that can be exceeded; "từ 3% trở lên" and "trên 3%"
 * are open: whoever is beyond has met them and no more; of a range, "1–1,5%", the first end meets it and what is beyond the second exceeds it.
 */
export interface TargetBound {
  /** The number from which the target is met, exact decimal text. */
  readonly value: string;
  /** Whether the number itself meets it: "từ", "đạt", "ít nhất", a plain number; not "trên", "dưới", "hơn". */
  readonly included: boolean;
  /** The number beyond which it is exceeded: the other end of a range, or a plain number itself; absent where the wording is open. */
  readonly exceededBeyond?: string;
}

/** The span of a target, as moments of a series. */
export interface TargetPeriod {
  /** The moment against which it is measured, such as `2015-12-31` for 2016–2020; a level needs none. */
  readonly from?: string;
  /** The moment at which it is due. */
  readonly until: string;
}

/** What every target has. */
export interface TargetContext {
  /** Name of the target, such as `qd-90-2022/poor`. */
  readonly id: string;
  /** What is measured: a {@link MeasureCode}, or a name of the caller’s ({@link ownName}). */
  readonly measure: MeasureCode | OwnName;
  /** What is counted; absent where nothing is. */
  readonly base?: MeasureBase;
  /** Where; absent where any territory may take it as its own. */
  readonly territory?: Territory;
  /** Part of the population or of the territory: a {@link PopulationGroup}, or a name of the caller’s; absent for the whole. */
  readonly group?: string;
  /** The standard under which it is judged; absent where it is that of the observations. */
  readonly standard?: StandardId | OwnName;
  /** Its span. */
  readonly period: TargetPeriod;
  /** From where it is met. */
  readonly bound: TargetBound;
  /** Where it is set. */
  readonly citation?: Citation<string>;
  /** How well it is attested. */
  readonly evidence?: Evidence;
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}

/** A rate falls by so many percentage points a year: giảm 2%/năm; bình quân 1–1,5%/năm. */
export interface AnnualReductionTarget extends TargetContext {
  /** A fall a year. */
  readonly kind: 'annual-reduction';
  /** Whether the mean of the period is judged ("bình quân"), or every year. */
  readonly judged: (typeof judgements)[number];
}

/** A rate or number reaches a level by a day: dưới 10% vào 2030; đạt 96%. */
export interface LevelTarget extends TargetContext {
  /** A level. */
  readonly kind: 'level';
  /** On which side of the bound it is met. */
  readonly better: (typeof betterSides)[number];
}

/** A number falls by a share of what it was: giảm 1/2 số hộ; the bound is in per cent of the baseline. */
export interface RelativeCutTarget extends TargetContext {
  /** A cut. */
  readonly kind: 'relative-cut';
}

/** A share of the units of a dated list leaves its status: 30% huyện nghèo; the bound is in per cent of the list. */
export interface UnitsLeavingTarget extends TargetContext {
  /** Units that leave. */
  readonly kind: 'units-leaving';
  /** Official number of the act that lists the units; absent where it is not known. */
  readonly list?: string;
}

/** So many a year, or over the period: 5.000 lao động có việc làm mới; hơn 14.500 người/năm. Each observation is the number of its year. */
export interface CountTarget extends TargetContext {
  /** A count. */
  readonly kind: 'count';
  /** Whether the bound is for the whole period, for every year of it, or for the mean of its years. */
  readonly per: (typeof countedPeriods)[number];
}

/** A number grows to a multiple of a baseline: thu nhập gấp 1,8 lần. */
export interface MultipleTarget extends TargetContext {
  /** A multiple. */
  readonly kind: 'multiple';
}

/** Every household has at least one: mỗi hộ nghèo có ít nhất một lao động có việc làm bền vững. Observations count the households that have. */
export interface EachHouseholdTarget extends Omit<TargetContext, 'bound'> {
  /** At least one in each household. */
  readonly kind: 'each-household';
  /** How many each must have; the observation counts the households that have so many. */
  readonly atLeast: number;
}

/** The targets by their kind. */
export interface TargetByKind {
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

/** The kinds of target. */
export type TargetKind = keyof TargetByKind;

/** A target. */
export type Target = TargetByKind[TargetKind];

/** The targets that one instrument sets. */
export interface TargetProgramme {
  /** Id within this package, such as `qd-90-2022`. */
  readonly id: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Key of the act; absent where a publication states the targets and names none. */
  readonly act?: ActId;
  /** The targets. */
  readonly targets: readonly Target[];
}

/** A bound that has been read. */
interface ReadBound {
  readonly value: Rational;
  readonly included: boolean;
  readonly beyond: Rational | undefined;
}

/** A target that has been read. */
export interface ReadTarget {
  readonly target: Target;
  /** The moment against which it is measured. */
  readonly from: CivilDate | undefined;
  readonly due: CivilDate;
  readonly territory: string | undefined;
  readonly bound: ReadBound;
}

/** Whether a target is met by less, so that a smaller number lies beyond. */
export function isMetBelow(target: Target): boolean {
  return target.kind === 'level' && target.better === 'lower';
}

/** Reads a target. */
export function readTarget(given: Target): ReadTarget {
  const target = readOrFail(shape, given, 'target') as Target;
  return {
    target,
    ...readPeriod(target),
    territory: target.territory && territoryText(target.territory),
    bound: boundOf(target),
  };
}

/** A target, by its kind. */
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
  const { from: start } = period;
  if (start === undefined) {
    return measuredFromStart.includes(kind)
      ? fail('missing-value', 'target.period.from', start, { kind: 'moment-against-which-the-target-is-measured' })
      : { from: undefined, due };
  }
  const from = readDay(start, 'target.period.from');
  failTooFar(from, due, 'target.period.until', period.until);
  return (wholeYears(from, due) ?? 0) >= 1
    ? { from, due }
    : fail('wrong-order', 'target.period.until', period.until, { kind: 'moment-whole-years-after', than: from });
}

/** The bound of a target; where every household counts it is all of them. */
function boundOf(target: Target): ReadBound {
  return target.kind === 'each-household'
    ? { value: exact(100), included: true, beyond: undefined }
    : readBound(target.bound, 'target.bound', isMetBelow(target));
}

/** The kinds that say nothing without the moment against which they are measured. */
const measuredFromStart: readonly TargetKind[] = ['annual-reduction', 'relative-cut', 'count', 'multiple'];

function readBound({ value, included, exceededBeyond }: TargetBound, path: string, below: boolean): ReadBound {
  const bound = exact(value);
  const beyond = exceededBeyond === undefined ? undefined : exact(exceededBeyond);
  if (beyond && bound.compare(beyond) * (below ? -1 : 1) > 0) {
    fail('wrong-order', joinPath(path, 'exceededBeyond'), exceededBeyond, {
      kind: 'number-not-before-the-one-that-meets-the-target',
      than: value,
    });
  }
  return { value: bound, included, beyond };
}
