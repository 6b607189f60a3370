/** The mark by which every copy of this package recognises the others' errors. */
export const errorBrand: symbol = /* @__PURE__ */ Symbol.for('chuan-ngheo.PovertyStandardError');
