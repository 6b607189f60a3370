import { describe, expect, it } from 'vitest';
import { type Claim, checkClaims } from '../../src/claims/index.ts';
import { differencesBetween, verdictOf } from './published/compare.ts';
import { disagreements } from './published/disagreements.ts';
import { type PublishedRecord, publishedRecords } from './published/record.ts';

function claimsOf({ checks, further = [] }: PublishedRecord): Claim[] {
  return [...checks, ...further].flatMap(({ claim }) => (claim ? [claim] : []));
}

/** All figures of a claim, in whatever field or list they stand. */
function figuresOf(claim: Claim): (string | number | null)[] {
  const { kind, locale, id, source, ...fields } = claim;
  const { moments, unit, steps, ...figures } = fields as Record<string, unknown>;
  const walk = (value: unknown): (string | number | null)[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(walk)
      : [value as string | number | null];
  return walk(figures);
}

/** Whether some printed value of a page has all the words of a figure. */
function isPrinted(figure: string, { values }: PublishedRecord): boolean {
  const words = figure.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return Object.values(values).some(({ text, qualifier = '' }) =>
    words.every((word) => new RegExp(`(?<![\\d.,])${word}(?!\\d)`, 'u').test(`${qualifier} ${text}`)),
  );
}

describe('the published figures', () => {
  it('are 141 pages and table rows, each with its source', () => {
    expect(publishedRecords).toHaveLength(141);
    expect(new Set(publishedRecords.map(({ id }) => id)).size).toBe(141);
    expect(publishedRecords.filter(({ source }) => !source.site || !(source.title ?? source.docNumber))).toEqual([]);
  });

  it('have a claim for every recorded check, or a reason why there is none', () => {
    const checks = publishedRecords.flatMap((record) => record.checks);
    expect(checks).toHaveLength(419);
    expect(checks.filter(({ claim }) => claim)).toHaveLength(365);
    expect(checks.filter(({ claim, outOfScope }) => Boolean(claim) === Boolean(outOfScope))).toEqual([]);
    const without = publishedRecords.filter((record) => claimsOf(record).length === 0 && record.checks.length === 0);
    expect(without.filter(({ noClaim }) => !noClaim)).toEqual([]);
    expect(publishedRecords.filter(({ noClaim }) => noClaim)).toHaveLength(without.length);
  });

  it('give the claims their figures as printed, unless it is said where else they come from', () => {
    const missing = publishedRecords.flatMap((record) =>
      [...record.checks.filter(({ borrowed }) => borrowed === undefined), ...(record.further ?? [])].flatMap(
        ({ claim }) =>
          claim
            ? figuresOf(claim)
                .filter((figure) => typeof figure === 'string' && !isPrinted(figure, record))
                .map((figure) => `${record.id}: ${String(figure)}`)
            : [],
      ),
    );
    expect(missing).toEqual([]);
  });

  it.each(publishedRecords)(
    '$id: verdicts, roundings and exact results agree with the record, or are listed',
    (record) => {
      const { checks } = checkClaims(claimsOf(record));
      const claimed = record.checks.map((check, index) => ({ check, index })).filter(({ check }) => check.claim);
      const differences = claimed.flatMap(({ check, index }, place) =>
        differencesBetween(checks[place] as (typeof checks)[number], check).map((difference) => ({
          record: record.id,
          check: index,
          ...difference,
        })),
      );
      const listed = disagreements
        .filter((entry) => entry.record === record.id)
        .map(({ why, ...difference }) => difference);
      expect(differences).toEqual(listed);
      const further = checks.slice(claimed.length).map(({ verdict }) => verdict);
      expect(further).toEqual((record.further ?? []).map(({ verdict }) => verdict));
    },
  );

  it('are not checkable exactly where a figure is not printed', () => {
    const claims = publishedRecords.flatMap(claimsOf);
    const unchecked = checkClaims(claims).checks.map(({ verdict }) => verdict === 'not-checkable');
    expect(unchecked).toEqual(claims.map((claim) => figuresOf(claim).includes(null)));
  });

  it('are summed up as the records, the disagreements and the notes say', () => {
    const verdicts = publishedRecords.flatMap(({ id, checks, further = [] }) => [
      ...checks.flatMap(({ claim, verdict }, check) => {
        const listed = disagreements.find((one) => one.record === id && one.check === check && one.about === 'verdict');
        const remarked = claim && figuresOf(claim).includes(null) ? 'not-checkable' : 'reproduces';
        return claim ? [listed?.ours ?? verdictOf[verdict] ?? remarked] : [];
      }),
      ...further.map(({ verdict }) => verdict),
    ]);
    const { claims, verdicts: counted } = checkClaims(publishedRecords.flatMap(claimsOf)).summary;
    expect(claims).toBe(verdicts.length);
    expect(counted).toEqual({
      reproduces: verdicts.filter((verdict) => verdict === 'reproduces').length,
      'reproduces-oddly': verdicts.filter((verdict) => verdict === 'reproduces-oddly').length,
      'does-not-reproduce': verdicts.filter((verdict) => verdict === 'does-not-reproduce').length,
      'not-checkable': verdicts.filter((verdict) => verdict === 'not-checkable').length,
    });
  });

  it('have a record behind every listed disagreement, and a reason', () => {
    expect(disagreements.filter(({ record }) => !publishedRecords.some(({ id }) => id === record))).toEqual([]);
    expect(disagreements.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});
