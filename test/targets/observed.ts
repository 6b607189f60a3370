import type { Observation, ObservedValue, Target, TargetProgress, TargetStatus } from '../../src/targets/index.ts';

/** Lạng Sơn province, whose territory no reform changed. */
export const langSon = { level: 'province', code: '20', since: '2008-08-01' } as const;

/** An observation of the poor households of Lạng Sơn under the standard of 2016, unless something else is said. */
export function observed(at: string, value: ObservedValue | string, other: Partial<Observation> = {}): Observation {
  return {
    at,
    measure: 'poor',
    base: 'households',
    standard: 'vn-2016',
    territory: langSon,
    value: typeof value === 'string' ? { percent: value } : value,
    ...other,
  };
}

/** A yearly number, such as new jobs, which no standard touches. */
export function counted(at: string, number: number | string, other: Partial<Observation> = {}): Observation {
  const { standard: _, ...observation } = observed(at, { number }, { measure: 'new-jobs', base: 'persons' });
  return { ...observation, ...other };
}

type Kind = Target['kind'];

/** A target of a kind, due at the end of 2020 and counted from the end of 2015. */
export function target<K extends Kind>(
  kind: K,
  fields: Partial<Extract<Target, { kind: K }>>,
): Extract<Target, { kind: K }> {
  return {
    id: 'test',
    kind,
    measure: 'poor',
    base: 'households',
    period: { from: '2015-12-31', until: '2020-12-31' },
    ...fields,
  } as unknown as Extract<Target, { kind: K }>;
}

/** A bound of a plain number: met from it, exceeded beyond it. */
export const planned = (value: string) => ({ value, included: true, exceededBeyond: value }) as const;
/** "từ X trở lên", "đạt X". */
export const atLeast = (value: string) => ({ value, included: true }) as const;
/** "trên X", "dưới X". */
export const strictly = (value: string) => ({ value, included: false }) as const;
/** "X–Y". */
export const range = (value: string, exceededBeyond: string) => ({ value, included: true, exceededBeyond }) as const;

/** A status, or the statuses that are possible. */
export type Standing = TargetStatus | readonly TargetStatus[];

/** Where a target stands, or where it may. */
export function standingOf(progress: TargetProgress): Standing {
  return progress.decided ? progress.status : progress.possible;
}
