/** Share images of reports and sections: /og/reports/<path of the page>.png */
import { drawCard, pathsOf } from '../../../og/draw.ts';
import { loadWorkCards } from '../../../og/load.ts';

export const getStaticPaths = () => pathsOf(loadWorkCards(), '/reports/', 'work');
export const GET = drawCard;
