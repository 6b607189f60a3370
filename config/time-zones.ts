/** Where the unit tests run: a date that drifts with the zone of the machine drifts in at least one of them. */
export const timeZones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'] as const;
