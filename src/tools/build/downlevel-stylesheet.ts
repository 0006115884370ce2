import { Features, transform } from 'lightningcss';
import { oldestBrowsers } from '#lib/publish/oldest-browsers.ts';
import postcss, { type AtRule, type Root } from 'postcss';

const { chrome, firefox, safari } = oldestBrowsers;
const targets = {
	chrome: packed(chrome),
	firefox: packed(firefox),
	safari: packed(safari),
	ios_saf: packed(safari),
};

/** Tailwind's own custom properties, such as `--tw-border-style`, which one class sets and another uses. */
const TAILWIND_OWN = /var\((--tw-[\w-]+)\)/g;

/**
 * The stylesheet rewritten so that old browsers can read it, and smaller: without layers, registered
 * properties, ranges in media queries, or Tailwind's own custom properties. Without layers the order of
 * rules decides, so `.reading` rules and classes must not set the same property of one element.
 */
export function downlevelStylesheet(stylesheet: string): string {
	const root = postcss.parse(stylesheet);
	const initial = takeInitialValues(root);
	// Tailwind's line on its licence stands in each page else: public/licences.txt holds all of it, once.
	root.walkComments((comment) => void comment.remove());
	root.walkAtRules('layer', unwrap);
	dropUnusedDark(root);
	root.walkDecls(/^--tw-/, (set) => void set.remove());
	root.walkDecls((declaration) => {
		declaration.value = declaration.value.replaceAll(TAILWIND_OWN, (use, name: string) => {
			const value = initial.get(name);
			if (value === undefined || value === '')
				throw new Error(
					`src/styles: a class sets “${declaration.prop}: ${declaration.value}”, and ${use} is unknown to old browsers. Write it as [${declaration.prop}:…] in the component.`,
				);
			return value;
		});
	});
	const { code } = transform({
		filename: 'site.css',
		code: Buffer.from(root.toString()),
		minify: true,
		targets,
		// We write each colour out for light and dark ourselves.
		exclude: Features.LightDark,
	});
	return code.toString();
}

/** Takes the `@property` rules out and gives the initial value of each. */
function takeInitialValues(root: Root): Map<string, string> {
	const initial = new Map<string, string>();
	root.walkAtRules('property', (rule) => {
		rule.walkDecls('initial-value', ({ value }) => void initial.set(rule.params, value));
		rule.remove();
	});
	return initial;
}

/** Tailwind leaves out the colours that no page of a sheet uses; what they are in the dark goes too. */
function dropUnusedDark(root: Root): void {
	const used = new Set<string>();
	const isDark = ({ params }: AtRule) => params.includes('prefers-color-scheme');
	root.walkDecls(/^--color-/, ({ prop, parent }) => {
		const media = parent?.parent;
		if (!(media?.type === 'atrule' && isDark(media))) used.add(prop);
	});
	root.walkAtRules('media', (rule) => {
		if (!isDark(rule)) return;
		rule.walkDecls(/^--color-/, (dark) => {
			if (!used.has(dark.prop)) dark.remove();
		});
	});
}

function unwrap(layer: AtRule): void {
	// The layer `properties` repeats the initial values for browsers without @property.
	if (layer.params === 'properties' || !layer.nodes) layer.remove();
	else layer.replaceWith(layer.nodes);
}

/** A version as Lightning CSS wants it, a byte a part. */
function packed(version: string): number {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return (major << 16) | (minor << 8);
}
