import type { Figure, PrintedNumber } from '../../src/figures/index.ts';

function printed({ decimal, decimals, scale }: PrintedNumber): string {
  return `${decimal} d${String(decimals)}${scale === 1 ? '' : ` ×${String(scale)}`}`;
}

/** A figure in one line, for tables: `25.95 d2 percent [25.945, 25.955)`. */
export function showFigure(figure: Figure): string {
  if (figure.form === 'ambiguous') {
    return `${figure.reason}: ${figure.readings.map(showFigure).join(' or ')}`;
  }
  const { unit, per = [], qualifier, anomalies = [] } = figure;
  const words = [unit, ...per.map((each) => `/${each}`), qualifier, ...anomalies.map((anomaly) => `!${anomaly}`)];
  const context = words.flatMap((word) => (word === undefined ? [] : ` ${word}`)).join('');
  if (figure.form === 'ratio') {
    return `${figure.numerator} over ${figure.denominator}${context}`;
  }
  const { from = '-∞', fromIncluded, to = '∞', toIncluded } = figure.interval;
  const interval = `${fromIncluded ? '[' : '('}${from}, ${to}${toIncluded ? ']' : ')'}`;
  const number = figure.form === 'value' ? printed(figure) : `${printed(figure.from)} … ${printed(figure.to)}`;
  return `${number}${context} ${interval}`;
}
