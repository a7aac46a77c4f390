export { recognise } from './recognise.ts';
export type { FigureInContext } from './reading.ts';
export { readCatalogue, CatalogueError } from './catalogue.ts';
export { inContext } from './context.ts';
