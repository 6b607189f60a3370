import { codeName, indicatorName, type ListLabels } from './names.ts';
import { textOf } from './of-result.ts';
import type { Telling } from './telling.ts';

/** Words for the inputs of classification. */
export interface InputWords {
  /** Inputs other than indicators, by their names. */
  readonly inputs: ListLabels;
  readonly indicators: ListLabels;
  /** Before the first of several indicators. */
  readonly deprivationIn: string;
}

/** Inputs of classification by their paths. Of indicators in a row the first says what they are. */
export function inputNames(
  paths: readonly string[],
  { inputs, indicators, deprivationIn }: InputWords,
  telling: Telling,
): string[] {
  return paths.map((path, index) => {
    const indicator = indicatorAt(path);
    if (indicator === undefined) {
      return codeName(inputs, path);
    }
    const name = indicatorName(indicator, indicators, telling);
    return indicatorAt(paths[index - 1] ?? '') ? name : `${deprivationIn} ${name}`;
  });
}

/** The code of the indicator whose status an input is; nothing for another input. */
export function indicatorAt(path: string): string | undefined {
  return /^deprivations\.(.+)$/u.exec(textOf(path))?.[1];
}
