/** What is said to whoever reads a translation beside the English. They read both, so it stands in English alone. */
export const wordReaderWords = {
	title: (language: string) => `Words in ${language}`,
	lead: (language: string) =>
		`For people who read ${language} and English, and translated none of this. Each line stands above its English. Does it say the same, in plain words?`,
	own: 'All words but those of guides',
	rules: [
		'You can check these words if you read both languages well, and translated none of them.',
		'Danger signs, steps, numbers and whom to call must say the same as the English, no more and no less.',
		'An occupational therapist checks what a guide says. You check that these words say the same.',
		'These become public, and stay in the history of the project: your name, role and interests, the date, and any words you give us. Your words come under the licence CC BY 4.0.',
		'Interests: say what a reader might want to know. If there are none, write None.',
		'You also approve the change on GitHub from your own account. If you have none, the publisher will ask you how else to confirm that it was you.',
	],
	public:
		'I know that my name, role and interests become public, and that my words come under CC BY 4.0.',
	lines:
		'I agree to these words. Put these lines below “translated”, in place of any under “checked”:',
};
