/** How a language writes numbers. */
export interface NumberMarks {
  /** Between groups of three digits. */
  readonly group: string;
  /** Before the decimals. */
  readonly decimal: string;
}

/** `1.234,5` */
export const vietnameseMarks: NumberMarks = { group: '.', decimal: ',' };

/** `1,234.5` */
export const englishMarks: NumberMarks = { group: ',', decimal: '.' };
