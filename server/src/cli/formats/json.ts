// A report as one JSON document, for programs.

export const json = (report: object): string => `${JSON.stringify(report, null, 2)}\n`
