import { describe, isSeen } from './seeing.ts';

/** Parts that stand side by side in another order than they are heard in (WCAG 1.3.2). A picture may stand on either side of its words. */
export function seenOrderFaults(): string[] {
	return [...document.querySelectorAll('main, main *')].flatMap((parent) => {
		const parts = [...parent.children].filter(
			(part) => isSeen(part) && part.textContent.trim() !== '' && !part.matches('svg *'),
		);
		const isRight = getComputedStyle(parent).direction === 'rtl';
		return parts.flatMap((part, index) => {
			const before = parts[index - 1];
			if (!before || isRight || !isBlock(part) || !isBlock(before)) return [];
			const [was, is] = [before.getBoundingClientRect(), part.getBoundingClientRect()];
			const shared = Math.min(was.bottom, is.bottom) - Math.max(was.top, is.top);
			const isBeside = shared > Math.min(was.height, is.height) / 2;
			return isBeside && is.right <= was.left + 1
				? [`Heard after ${describe(before)}, yet seen before it: ${describe(part)}`]
				: [];
		});
	});
}

const isBlock = (part: Element): boolean => {
	const { display, position } = getComputedStyle(part);
	return (
		display !== 'inline' && !/absolute|fixed/.test(position) && !part.querySelector('img, svg')
	);
};
