/** The charts of the archive. */
export { bind } from './bind.ts';
export type { BoundChart } from './bind.ts';
export { csv } from './csv.ts';
export { marks, picture } from './frame.ts';
export { history } from './history.ts';
export { multiple, sharedScale } from './multiple.ts';
export { promise } from './promise.ts';
export { slope } from './slope.ts';
export { spark } from './spark.ts';
export { standalone } from './standalone.ts';
export { strip } from './strip.ts';
export { terms } from './terms.ts';
export { themes } from './themes.ts';
