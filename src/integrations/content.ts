/** The Astro integration of the dev server that shows changed content at once. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forget } from '../archive/scope.ts';

/** `content` is the folder that the site is made from. */
export function content(folder: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!resolve(file).startsWith(resolve(folder))) return;
          forget();
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
