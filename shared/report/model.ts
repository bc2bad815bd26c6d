/** The one description of a report, from which PDF, HTML, CSV, JSON and the screen are made. */
export type ReportModel = { readonly kind: 'anonymous' | 'group' };
