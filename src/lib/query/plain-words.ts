import { foldWords } from '#lib/text/fold-words.ts';

/** The two ways of writing that mean one: `cannot`, `can not` and Scots `cannae` are all `cant`. */
const ONE_WAY: [RegExp, string][] = [
	[/\b(can ?not|cannae|canna|canny|carnt|can nt|cany)\b/g, 'cant'],
	[/\b(do not|dinnae|dinna|don t)\b/g, 'dont'],
	[/\b(does not|doesnae)\b/g, 'doesnt'],
	[/\b(did not|didnae)\b/g, 'didnt'],
	[/\b(will not|winnae)\b/g, 'wont'],
	[/\b(is not|isnae)\b/g, 'isnt'],
	[/\b(has not|hasnae)\b/g, 'hasnt'],
	[/\b(have not|havenae)\b/g, 'havent'],
	[/\b(could not|couldnae)\b/g, 'couldnt'],
	[/\bi am\b/g, 'im'],
	[/\bi have\b/g, 'ive'],
	[/\b(get|getting|got|fell|slid|come|coming) of\b/g, '$1 off'],
];

/** Small words as Scots and Northern English write them, and what they are. */
const DIALECT = new Map(
	`ma=my oan=on tae=to oot=out doon=down aff=off ower=over fae=from frae=from wi=with hame=home hoose=house heid=head staun=stand staunin=standing
	gie=give gies=gives givin=giving nae=no ah=i ahm=im ahve=ive aye=yes fu=full o=of aw=all yer=your oor=our wis=was wisnae=wasnt dae=do daein=doing gaun=going gonnae=going
	gonna=going hae=have ken=know tak=take mak=make wan=one yin=one cauld=cold auld=old roon=round aboot=about noo=now jist=just wid=would haun=hand hauns=hands
	cos=because coz=because thro=through nite=night nites=nights tonite=night gettin=getting goin=going walkin=walking standin=standing fallin=falling tryin=trying sittin=sitting
	eatin=eating sleepin=sleeping breathin=breathing brethe=breathe breth=breath u=you ur=your meself=myself mesel=myself masel=myself hisself=himself`
		.split(/\s+/)
		.map((pair) => pair.split('=') as [string, string]),
);

/** Words folded, with each of the common shortenings written one way: `"I can not"` gives `'i cant'`. */
export function plainWords(text: string): string {
	const words = foldWords(text)
		.split(' ')
		.map((word) => DIALECT.get(word) ?? word);
	return ONE_WAY.reduce((so, [from, to]) => so.replaceAll(from, to), words.join(' '));
}
