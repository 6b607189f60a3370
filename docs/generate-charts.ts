import { mkdirSync, writeFileSync } from 'node:fs';
import { guideCharts } from './charts/guide-charts.ts';

mkdirSync('docs/guides/charts', { recursive: true });
for (const [name, svg] of Object.entries(await guideCharts())) {
  writeFileSync(`docs/guides/charts/${name}`, svg);
}
