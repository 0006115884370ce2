import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { ParseMdx } from '#lib/guide/guide-file.ts';

/**
 * Reads Markdown with parts in any browser. The build has a faster reader that no browser can run;
 * a test holds the two to the same answers, on every guide and on every bad guide.
 */
export const parseGuide: ParseMdx = (text) =>
	fromMarkdown(text, {
		extensions: [frontmatter(), gfm(), mdxJsx(), mdxMd()],
		mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown(), mdxJsxFromMarkdown()],
	});
