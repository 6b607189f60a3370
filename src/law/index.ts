/**
 * The acts that the package cites, each once, and how a value of the law tells where it stands.
 *
 * @packageDocumentation
 */
export { type ActId, acts } from './acts.ts';
export type { Attested, Citation } from './citation.ts';
export type { AttestedDate, LegalAct, LegalActType } from './legal-act.ts';
