import { refuse } from '../../foundation/errors/index.ts';
import { exact, type Rational } from '../../foundation/exact/index.ts';
import {
  own,
  readCount,
  readFields,
  readFilledText,
  readIfKnown,
  readOneOf,
  within,
} from '../../foundation/reading/index.ts';
import { type CivilDate, readDay, refuseFar, wholeYears } from '../../foundation/time/index.ts';
import { evidenceMarks, measureBases } from '../../vocabulary/index.ts';
import { readTerritory, territoryText } from '../reading/read-territory.ts';
import type { Target, TargetKind } from '../target.ts';

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

const contextFields = [
  'id',
  'kind',
  'measure',
  'base',
  'territory',
  'group',
  'standard',
  'period',
  'citation',
  'evidence',
  'note',
];

const ownFields: Readonly<Record<TargetKind, readonly string[]>> = {
  'annual-reduction': ['bound', 'judged'],
  level: ['bound', 'better'],
  'relative-cut': ['bound'],
  'units-leaving': ['bound', 'list'],
  count: ['bound', 'per'],
  multiple: ['bound'],
  'each-household': ['atLeast'],
};

/** All kinds of target. */
const targetKinds: readonly TargetKind[] = [
  'annual-reduction',
  'level',
  'relative-cut',
  'units-leaving',
  'count',
  'multiple',
  'each-household',
];

/** The kinds that say nothing without the moment against which they are measured. */
const measuredFromStart: readonly TargetKind[] = ['annual-reduction', 'relative-cut', 'count', 'multiple'];

function readDecimal(value: unknown, path: string): Rational {
  const decimal = exact(readFilledText(value, path), path);
  return decimal.s < 0n ? refuse('negative-value', path, value, '0 or more') : decimal;
}

/** Whether a target is met by less, so that a smaller number lies beyond. */
export function isMetBelow(target: Target): boolean {
  return target.kind === 'level' && target.better === 'lower';
}

function readBound(value: unknown, path: string, below: boolean): ReadBound {
  const fields = readFields(value, path, ['value', 'included', 'exceededBeyond']);
  const bound = readDecimal(fields.get('value'), within(path, 'value'));
  const beyondPath = within(path, 'exceededBeyond');
  const beyond =
    fields.get('exceededBeyond') === undefined ? undefined : readDecimal(fields.get('exceededBeyond'), beyondPath);
  if (beyond && bound.compare(beyond) * (below ? -1 : 1) > 0) {
    refuse(
      'wrong-order',
      beyondPath,
      fields.get('exceededBeyond'),
      'a number not before the one that meets the target',
    );
  }
  return { value: bound, included: readOneOf(fields.get('included'), within(path, 'included'), [true, false]), beyond };
}

function readOwnFields(target: Target): void {
  switch (target.kind) {
    case 'annual-reduction':
      readOneOf(target.judged, 'target.judged', ['average', 'every-year']);
      break;
    case 'level':
      readOneOf(target.better, 'target.better', ['lower', 'higher']);
      break;
    case 'count':
      readOneOf(target.per, 'target.per', ['period', 'year', 'average-year']);
      break;
    case 'each-household':
      if (readCount(target.atLeast, 'target.atLeast') === 0) {
        refuse('invalid-value', 'target.atLeast', target.atLeast, 'a whole number from 1');
      }
      break;
    case 'relative-cut':
    case 'units-leaving':
    case 'multiple':
      break;
  }
}

function readPeriod(target: Target): Pick<ReadTarget, 'from' | 'due'> {
  const period = readFields(target.period, 'target.period', ['from', 'until']);
  const due = readDay(period.get('until'), 'target.period.until');
  const start = period.get('from');
  if (start === undefined) {
    return measuredFromStart.includes(target.kind)
      ? refuse('missing-value', 'target.period.from', start, 'the moment against which the target is measured')
      : { from: undefined, due };
  }
  const from = readDay(start, 'target.period.from');
  refuseFar(from, due, 'target.period.until', period.get('until'));
  return (wholeYears(from, due) ?? 0) >= 1
    ? { from, due }
    : refuse('wrong-order', 'target.period.until', period.get('until'), `a moment whole years after ${from}`);
}

/** The bound of a target; where every household counts it is all of them. */
function boundOf(target: Target): ReadBound {
  return target.kind === 'each-household'
    ? { value: exact(100), included: true, beyond: undefined }
    : readBound(target.bound, 'target.bound', isMetBelow(target));
}

/** Reads a target. */
export function readTarget(given: Target): ReadTarget {
  const kind = readOneOf(readFields(given, 'target').get('kind'), 'target.kind', targetKinds);
  const fields = readFields(given, 'target', [...contextFields, ...ownFields[kind]]);
  const target = own(given);
  for (const name of ['id', 'measure']) {
    readFilledText(fields.get(name), `target.${name}`);
  }
  for (const name of ['group', 'standard', 'note', 'list'].filter((one) => fields.get(one) !== undefined)) {
    readFilledText(fields.get(name), `target.${name}`);
  }
  readIfKnown(fields.get('base'), 'target.base', measureBases);
  readIfKnown(fields.get('evidence'), 'target.evidence', evidenceMarks);
  readOwnFields(target);
  const territory = fields.get('territory');
  return {
    target,
    ...readPeriod(target),
    territory: territory === undefined ? undefined : territoryText(readTerritory(territory, 'target.territory')),
    bound: boundOf(target),
  };
}
