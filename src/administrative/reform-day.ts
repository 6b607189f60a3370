/**
 * The day from which there are two levels: the provinces and communes of the reform work from it (Resolutions 202/2025/QH15 and 1654 to
 * 1687/NQ-UBTVQH15), and the districts end with the day before (203/2025/QH15). The acts were in force from 12 and 16 June, but the old
 * authorities worked to the end of that month.
 */
export const reformDay = '2025-07-01';
