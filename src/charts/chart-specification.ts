/** A value that JSON carries. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** A chart as a specification of Vega-Lite 6, plain data. */
export type ChartSpecification = Readonly<Record<string, JsonValue>>;
