import { describe, expect, it } from 'vitest';
import { acts } from '../../src/law/index.ts';
import { defineStandard, localStandards, nationalStandards, type PovertyStandard } from '../../src/standards/index.ts';
import { vietnamese } from '../../src/language/index.ts';
import { inFull } from './in-full.ts';

const standards: readonly PovertyStandard[] = [...nationalStandards, ...localStandards];

/** Every value of a certain field, at any depth. */
function valuesOf(name: string, value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.entries<unknown>(value as Readonly<Record<string, unknown>>).flatMap(([key, inner]) => [
        ...(key === name ? [inner] : []),
        ...valuesOf(name, inner),
      ])
    : [];
}

describe('all standards', () => {
  it('have ids of their own', () => {
    expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length);
  });

  describe.each(standards)('$id', (standard) => {
    it('passes as a standard of one’s own', () => {
      expect(defineStandard(standard)).toEqual(standard);
    });

    it('is plain JSON', () => {
      expect(JSON.parse(JSON.stringify(standard))).toEqual(standard);
    });

    it('cites acts of the register, and brings none of its own', () => {
      expect(valuesOf('act', standard).filter((act) => !Object.hasOwn(acts, String(act)))).toEqual([]);
      expect(standard.acts).toBeUndefined();
    });

    it('names what the vocabulary does not', () => {
      for (const { code, name } of standard.indicators) {
        expect(name ?? (vietnamese.labels.indicator as Record<string, unknown>)[code]).toBeDefined();
      }
      for (const { code, name } of standard.services) {
        expect(name ?? (vietnamese.labels.service as Record<string, unknown>)[code]).toBeDefined();
      }
    });

    it('writes Vietnamese in composed letters, and a sentence in both languages', () => {
      for (const text of [...valuesOf('vi', standard), ...valuesOf('en', standard)]) {
        expect(text).toBe(String(text).normalize('NFC').trim());
      }
      expect(valuesOf('vi', standard)).toHaveLength(valuesOf('en', standard).length);
    });

    it('counts indicators without weights', () => {
      expect(standard.indicators.filter(({ weight }) => weight !== undefined)).toEqual([]);
    });

    it('uses every service, and every gap that it points to is declared', () => {
      expect(new Set(standard.indicators.map(({ service }) => service))).toEqual(
        new Set(standard.services.map(({ code }) => code)),
      );
      const gaps = standard.gaps.map(({ id }) => id);
      expect(valuesOf('gap', standard).filter((gap) => !gaps.includes(String(gap)))).toEqual([]);
    });
  });
});

describe('nationalStandards', () => {
  it('follow each other without a day between them from 2001 to 2030', () => {
    const periods = nationalStandards.flatMap((standard) => standard.periods);
    expect(periods[0]?.from).toBe('2001-01-01');
    expect(periods.at(-1)?.until).toBe('2030-12-31');
    const dayAfter = (day = ''): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ until }) => dayAfter(until)));
  });

  it('have no territory, and local ones have', () => {
    expect(nationalStandards.filter(({ territory }) => territory)).toEqual([]);
    expect(localStandards.filter(({ territory }) => !territory)).toEqual([]);
  });

  it('cite an act for every value', () => {
    for (const standard of nationalStandards) {
      expect(
        valuesOf('citation', inFull(standard)).filter((citation) => valuesOf('act', citation).length !== 1),
      ).toEqual([]);
    }
  });
});
