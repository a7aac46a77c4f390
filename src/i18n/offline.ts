/** Strings of the page for readers without a network. */
import { catalogue } from './catalogue.ts';

export const offlineText = catalogue(
  {
    title: '现在没有网络',
    what: '这一页没有在本机读过，所以打不开。读过的页面和搜索页仍可打开。',
  },
  {
    title: 'No network',
    what: 'This page has not been read on this device, so it cannot be shown. Pages that have been read, and search, still open.',
  },
);
