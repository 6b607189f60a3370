/**
 * The acts that the package cites, each once, and how a value of the law tells where it stands.
 *
 * @packageDocumentation
 */
export { type ActId, acts } from './acts.ts';
export type { Citation } from './citation.ts';
export type { AttestedDate, LegalAct, LegalActType } from './legal-act.ts';
export type { StandardId } from './standard-id.ts';
export type { FullSource, OwnSource, Source, Sourced } from './source.ts';
export { sourceOf } from './source-of.ts';
