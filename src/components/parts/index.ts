import type { PartName } from '#lib/guide/part-rules.ts';
import Contact from './Contact.astro';
import DangerSign from './DangerSign.astro';
import DoList from './DoList.astro';
import DoNotList from './DoNotList.astro';
import Equipment from './Equipment.astro';
import ForTheHelper from './ForTheHelper.astro';
import GetHelp from './GetHelp.astro';
import IfNotWorked from './IfNotWorked.astro';
import LeaveIt from './LeaveIt.astro';
import Option from './Option.astro';
import Options from './Options.astro';
import Picture from './Picture.astro';
import SafetyLine from './SafetyLine.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import TickSheet from './TickSheet.astro';
import TryThisFirst from './TryThisFirst.astro';

/** What an author may write in a guide, by the name they type. */
export const parts = {
	Contact,
	DangerSign,
	DoList,
	DoNotList,
	Equipment,
	ForTheHelper,
	GetHelp,
	IfNotWorked,
	LeaveIt,
	Option,
	Options,
	Picture,
	SafetyLine,
	Source,
	Steps,
	Term,
	TickSheet,
	TryThisFirst,
} satisfies Record<PartName, unknown>;
