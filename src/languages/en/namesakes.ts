import type { NamesakeGrammar } from '../grammar.ts';

const place = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*`;

export const namesakes = {
  callings: {
    office:
      "people's committee|national assembly|ministry|parliament|department|police|army|navy|air force|city council|provincial party committee|politburo",
    leader:
      'chairman|chairwoman|chair|chairperson|vice chair|vice chairman|deputy chairman|director|deputy director|director general|deputy director general|director-general|managing director|executive director|' +
      'country director|regional director|head|deputy head|acting head|chief|deputy chief|chief executive|chief executive officer|ceo|chief of staff|member|leader|deputy leader|representative|manager|deputy manager|' +
      'expert|analyst|founder|co-founder|coordinator|adviser|advisor|official|boss|owner|delegate|activist|campaigner|organiser|organizer|volunteer|consultant|secretary general|secretary-general',
    business:
      'company|group|corporation|airline|airlines|firm|bank|businessman|businesswoman|tycoon|magnate|billionaire|entrepreneur|banker|investor|trader|cfo|chief financial officer',
    learning:
      'professor|associate professor|dr|prof|scientist|researcher|historian|economist|chief economist|engineer|architect|rector|dean|research fellow|fellow|biologist|physicist|chemist|mathematician|lecturer',
    medicine:
      'doctor|surgeon|physician|nurse|midwife|pharmacist|dentist|hospital|paediatrician|pediatrician|paramedic',
    teaching: 'teacher|principal|headmaster|headteacher|head teacher|school principal|tutor|school',
    law: 'lawyer|attorney|solicitor|barrister',
    press: 'reporter|journalist|editor|editor-in-chief|columnist|correspondent|presenter|broadcaster|host',
    sport:
      'coach|head coach|assistant coach|footballer|striker|midfielder|defender|goalkeeper|winger|golfer|sprinter|swimmer|cyclist|boxer|wrestler|gymnast|cricketer|jockey|referee|umpire|player|team captain|grandmaster',
    art: 'actor|actress|singer|writer|author|novelist|poet|painter|musician|composer|film director|filmmaker|rapper|dancer|comedian|model|photographer|artist|sculptor|playwright',
    faith: 'bishop|archbishop|cardinal|imam|rabbi|monk|venerable|pope|priest|nun|pastor',
    plain:
      'farmer|fisherman|driver|shopkeeper|student|pupil|resident|villager|vendor|worker|labourer|laborer|housewife|pensioner|retiree|trucker|motorist|passenger|cleaner|tenant|homeowner|miner|grocer|waiter|waitress|carpenter|mechanic|patient',
    accused: 'suspect|defendant|convict|inmate',
    victim: 'victim|survivor',
    fallen: 'fallen soldier|war dead|martyr',
  },
  services: {
    police: 'police',
    army: 'army|military region',
    navy: 'navy|naval|fleet',
    air: 'air force',
    border: 'border guard',
    coastguard: 'coast guard',
    republican: 'republican',
    democrat: 'democrat|democratic',
    labour: 'labour party|labour mp',
    conservative: 'conservative party|conservative mp|tory',
  },
  former: /\b(?:former|ex|one-time|then|late|retired)\b/iu,
  changes:
    /\b(?:former|formerly|used to be|appointed|promoted|transferred|reassigned|stepped down|elevated|retired)\b/iu,
  agesAfter: [
    /^, (?:aged )?(?<age>\d{1,3})(?=[,.;)]|$)/u,
    /^ \((?<age>\d{1,3})\)/u,
    /^,? aged (?<age>\d{1,3})/u,
    /^,? \(?born (?:in )?(?<born>(?:19|20)\d\d)/u,
  ],
  agesBefore: [/(?<age>\d{1,3})-year-old (?:[\p{L}-]+ ){0,4}$/u],
  homes: new RegExp(String.raw`(?:\s|\()(?:of|from|living in) (?<place>${place}(?:, ${place})*)`, 'u'),
  homeWords: new Set('commune ward district province city town village hamlet'.split(' ')),
  bodies: 'EU|European Union|ASEAN|United Nations|UN|NATO|World Bank|ADB|UNICEF|UNDP|WHO|USAID',
} satisfies NamesakeGrammar;
