/** Addresses of the plain tables. */

/** Reports on one page of the list. */
export const reportsPerPage = 100;

/** A page of the list of reports, from 1; the first stands on the figures page itself. */
export const tablesPath = (page: number): string =>
  page === 1 ? '/figures/#tables' : `/figures/list/${page}/`;

/** The figures of one report. */
export const reportFiguresPath = (report: string): string => `/figures/${report}/`;
