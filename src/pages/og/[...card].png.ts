/** Share images of pages of the whole archive: /og/<path of the page>.png */
import { drawCard, pathsOf } from '../../og/draw.ts';
import { loadSiteCards } from '../../og/load.ts';

export const getStaticPaths = () => pathsOf(loadSiteCards(), '/', 'card');
export const GET = drawCard;
