/** Packs the built site in `dist` of the folder that it is run in, as ours is packed, whatever its pages hold. */
import { packAll, textFiles } from '#tools/build/after-build.ts';

const files = textFiles('dist');
const pages = files.filter((file) => file.endsWith('.html')).length;
// A peer has no sheet of ours to mend, and what our header would stop in its pages is its own affair.
await packAll({ files, pages, sheet: '', plain: '' });
