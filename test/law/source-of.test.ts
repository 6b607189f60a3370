import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/law/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

describe('sourceOf', () => {
  it('gives the source of the section, but for what a value says itself', () => {
    const { sources } = vn2022;
    expect(sourceOf(sources.standard)).toEqual({ citation: { act: 'nd-07-2021' }, evidence: 'confirmed' });
    expect(sourceOf(sources.standard, { evidence: 'single-source', note: 'x' })).toEqual({
      citation: { act: 'nd-07-2021' },
      evidence: 'single-source',
      note: 'x',
    });
    expect(sourceOf({ act: 'nd-07-2021', article: 3, evidence: 'confirmed' }, { act: 'nd-30-2025' })).toEqual({
      citation: { act: 'nd-30-2025' },
      evidence: 'confirmed',
    });
  });

  it.each([
    [undefined, 'missing-value', 'section'],
    [new Map(), 'invalid-value', 'section'],
    [{}, 'missing-value', 'section.evidence'],
    [vn2022, 'missing-value', 'section.evidence'],
    [{ act: 'nd-07-2021', evidence: 'sure' }, 'invalid-value', 'section.evidence'],
  ])('refuses %j, which is no source', (section, code, path) => {
    expect(thrownBy(() => sourceOf(section as never))).toMatchObject({ code, details: { path } });
  });
});
