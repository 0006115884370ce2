/** How a button looks: what the page is for is filled, what stands beside a list or a field is quiet. */
const looks = {
	filled: 'border-2 border-press font-bold bg-press text-on-press',
	outlined: 'border-2 border-press font-bold text-press',
	quiet: 'border-2 border-line font-bold text-press',
	plain: 'border-2 border-line',
};

const sizes = {
	large: 'rounded-xl px-4 py-2 text-md',
	medium: 'rounded-xl px-4',
	small: 'rounded-lg px-3',
	wide: 'rounded-xl px-6',
	roomy: 'rounded-xl px-5 py-2',
	pill: 'rounded-3xl px-3 text-sm',
};

export interface ButtonLook {
	look?: keyof typeof looks | undefined;
	size?: keyof typeof sizes | undefined;
}

/** The classes of a button, for what the build draws and for what a script makes. */
export function buttonClass({ look = 'outlined', size = 'large' }: ButtonLook = {}): string {
	return `min-h-12 cursor-pointer ${sizes[size]} ${looks[look]}`;
}
