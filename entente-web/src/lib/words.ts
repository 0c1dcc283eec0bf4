import { settings } from './settings.svelte';

type Pair = readonly [string, string];

/** Types as nouns: between two names a noun is a label, where a verb would be a sentence of ours. */
const types: Record<string, Pair> = {
  AGREE: ['agreement', 'اتفاق'],
  CONSULT: ['consultation', 'تشاور'],
  SUPPORT: ['support', 'دعم'],
  COOPERATE: ['cooperation', 'تعاون'],
  AID: ['aid', 'معونة'],
  CONCEDE: ['concession', 'تنازل'],
  REQUEST: ['request', 'طلب'],
  ACCUSE: ['accusation or criticism', 'اتهام أو نقد'],
  REJECT: ['rejection', 'رفض'],
  THREATEN: ['threat', 'تهديد'],
  PROTEST: ['protest', 'احتجاج'],
  SANCTION: ['sanction', 'عقوبة'],
  MOBILIZE: ['mobilisation', 'تعبئة'],
  COERCE: ['coercion', 'إكراه'],
  ASSAULT: ['assault', 'هجوم'],
  RETREAT: ['retreat', 'انسحاب'],
  MEMBER_OF: ['membership', 'عضوية'],
  PART_OF: ['part', 'جزء'],
  HOLDS_OFFICE: ['office', 'منصب'],
  LEADS: ['lead', 'قيادة'],
  ALLY_OF: ['alliance', 'تحالف'],
  ADVERSARY_OF: ['adversary', 'خصومة'],
  LOCATED_IN: ['location', 'موقع'],
  SUCCEEDS: ['succession', 'خلافة'],
};

const contexts: Record<string, Pair> = {
  political: ['political', 'سياسي'],
  diplomatic: ['diplomatic', 'دبلوماسي'],
  military: ['military', 'عسكري'],
  financial: ['financial', 'مالي'],
  economic: ['economic', 'اقتصادي'],
  legal: ['legal', 'قانوني'],
  social: ['social', 'اجتماعي'],
  media: ['media', 'إعلامي'],
  religious: ['religious', 'ديني'],
  humanitarian: ['humanitarian', 'إنساني'],
};

const factualities: Record<string, Pair> = {
  asserted: ['asserted', 'مُثبَت'],
  denied: ['denied', 'منفيّ'],
  possible: ['possible', 'محتمل'],
  intended: ['intended', 'منويّ'],
  demanded: ['demanded', 'مطلوب'],
};

const actorTypes: Record<string, Pair> = {
  STATE: ['state', 'دولة'],
  BODY: ['government body', 'هيئة حكومية'],
  ARMED_GROUP: ['armed group', 'جماعة مسلحة'],
  PARTY: ['party', 'حزب'],
  ORGANISATION: ['organisation', 'منظمة'],
  PERSON: ['person', 'شخص'],
  ALLIANCE: ['alliance', 'تحالف'],
  INTERNATIONAL_ORGANISATION: ['international organisation', 'منظمة دولية'],
  MEDIA: ['medium', 'وسيلة إعلام'],
  GROUP: ['group of people', 'جماعة من الناس'],
  PLACE: ['place', 'مكان'],
  UNKNOWN: ['unknown kind', 'نوع غير معروف'],
};

const reviews: Record<string, Pair> = {
  '': ['not reviewed', 'غير مراجَعة'],
  accepted: ['accepted', 'مقبولة'],
  corrected: ['corrected', 'مصحَّحة'],
  added: ['added by hand', 'أُضيفت يدوياً'],
  rejected: ['rejected', 'مرفوضة'],
  accept: ['accept', 'قبول'],
  reject: ['reject', 'رفض'],
  correct: ['correct', 'تصحيح'],
  add: ['add', 'إضافة'],
  same: ['same actor', 'فاعل واحد'],
  different: ['different actors', 'فاعلان مختلفان'],
  unsure: ['unsure whether one actor', 'غير محسوم'],
  split: ['split', 'فصل'],
};

function of(table: Record<string, Pair>, key: string): string {
  const pair = table[key];
  if (pair) return pair[settings.language === 'ar' ? 1 : 0];
  return key.toLowerCase().replaceAll('_', ' ');
}

export const typeWord = (key: string): string => of(types, key);
export const contextWord = (key: string): string => of(contexts, key);
export const factualityWord = (key: string): string => of(factualities, key);
export const actorTypeWord = (key: string): string => of(actorTypes, key);
export const reviewWord = (key: string): string => of(reviews, key);

export const eventTypes: readonly string[] = Object.keys(types).slice(0, 16);
export const allTypes: readonly string[] = Object.keys(types);
export const allContexts: readonly string[] = Object.keys(contexts);
export const allFactualities: readonly string[] = Object.keys(factualities);
export const allActorTypes: readonly string[] = Object.keys(actorTypes);

/** A family of types that share one colour; a colour never stands without the word. */
export function family(type: string): 'accord' | 'help' | 'words' | 'force' | 'tie' {
  switch (type) {
    case 'AGREE':
    case 'CONSULT':
    case 'COOPERATE':
    case 'CONCEDE':
      return 'accord';
    case 'SUPPORT':
    case 'AID':
      return 'help';
    case 'REQUEST':
    case 'ACCUSE':
    case 'REJECT':
    case 'THREATEN':
    case 'PROTEST':
      return 'words';
    case 'SANCTION':
    case 'MOBILIZE':
    case 'COERCE':
    case 'ASSAULT':
    case 'RETREAT':
      return 'force';
    default:
      return 'tie';
  }
}

/** A language's name in the interface's language; the tag itself where nobody knows it. */
export function languageWord(tag: string): string {
  if (!tag || tag === 'und') return settings.language === 'ar' ? 'غير معروفة' : 'unknown';
  try {
    return new Intl.DisplayNames([settings.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What holds both ways, as the ontology has it: several do it with each other where nobody else is named. */
export function mutual(type: string): boolean {
  return ['AGREE', 'CONSULT', 'COOPERATE', 'ALLY_OF', 'ADVERSARY_OF'].includes(type);
}
