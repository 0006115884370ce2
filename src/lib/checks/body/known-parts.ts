import type { GuideFile } from '#lib/guide/guide-file.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { partNamed, parts, type Part } from '#lib/guide/part-rules.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { usedParts, type UsedPart } from '#lib/guide/used-parts.ts';

/** Only parts that we have, each with its own settings in plain text. */
export function partsAreOurs({ file, tree }: GuideFile): Problem[] {
	return errors(file, tree ? usedParts(tree).flatMap(faultsOfPart) : []);
}

/** What is wrong with one part; the build asks the same. */
export function faultsOfPart(used: UsedPart): Finding[] {
	const part = partNamed(used.name);
	if (!part) return [unknownPart(used)];
	return [
		...misplaced(used, part),
		...codeInSettings(used),
		...wrongSettings(used, part),
		...missing(used, part),
	];
}

function unknownPart({ name, line }: UsedPart): Finding {
	const meant = closestName(name, Object.keys(parts));
	return [
		line,
		`There is no part called <${name}>.`,
		meant
			? `Did you mean ${partNamed(meant)?.example}?`
			: `Use one of: ${Object.keys(parts).join(', ')}.`,
	];
}

function misplaced({ name, line, inside }: UsedPart, part: Part): Finding[] {
	if (part.inside && inside !== part.inside) {
		return found(
			line,
			`<${name}> stands outside <${part.inside}>.`,
			`Move it between <${part.inside}> and </${part.inside}>.`,
		);
	}
	const holder = partNamed(inside ?? null);
	if (holder?.holds !== 'choices' || part.inside === inside) return [];
	return found(
		line,
		`<${name}> cannot stand straight inside <${inside}>.`,
		`Move it out of <${inside}>.`,
	);
}

/** How to type a part, with the names that it was given. */
function typedAs({ settings }: Pick<UsedPart, 'settings'>, part: Part): string {
	const example = part.example.replaceAll(/([\w-]+)="[^"]*"/g, (typed, setting: string) => {
		const own = part.settings[setting]?.names ? settings.get(setting) : undefined;
		return own ? `${setting}="${own}"` : typed;
	});
	return `Type it as ${example}.`;
}

function codeInSettings({ name, line, node }: UsedPart): Finding[] {
	const code = node.attributes.filter(
		(setting) => setting.type !== 'mdxJsxAttribute' || typeof setting.value === 'object',
	);
	return code.map(() => [
		line,
		`<${name}> has a setting that is code.`,
		`Type it as ${partNamed(name)?.example}.`,
	]);
}

function wrongSettings({ name, line, settings, node }: UsedPart, part: Part): Finding[] {
	const named = node.attributes.flatMap((setting) =>
		setting.type === 'mdxJsxAttribute' ? [setting.name] : [],
	);
	return named.flatMap((setting) => {
		const known = Object.hasOwn(part.settings, setting) ? part.settings[setting] : undefined;
		const value = settings.get(setting) ?? '';
		if (!known)
			return found(
				line,
				`<${name}> has no setting called ${setting}.`,
				typedAs({ settings }, part),
			);
		if (value.trim() === '')
			return found(
				line,
				`The setting ${setting} of <${name}> is empty.`,
				'Write its words between the quotation marks.',
			);
		if (!known.oneOf || known.oneOf.includes(value)) return [];
		return found(
			line,
			`The setting ${setting} of <${name}> cannot be "${value}".`,
			known.instead ?? `Write one of: ${known.oneOf.join(', ')}.`,
		);
	});
}

function missing({ name, line, node, settings }: UsedPart, part: Part): Finding[] {
	const typed = new Set(
		node.attributes.map((setting) => (setting.type === 'mdxJsxAttribute' ? setting.name : '')),
	);
	const gone = Object.entries(part.settings).filter(
		([setting, { required }]) => required && !typed.has(setting),
	);
	return gone.map(([setting]) => [
		line,
		`<${name}> needs the setting ${setting}.`,
		typedAs({ settings }, part),
	]);
}
