/**
 * Given names that are printed alike in many languages and are seldom anything else, folded: with one of them a
 * bare run of capitalised words is a person's name. Words that are also months, places or firms are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aisha alan albert alejandro aleksandr alessandro alex alexander alexandra alexei alfred ali alice ' +
    'alison allison amanda amelia amir amy ana anders andre andrea andreas andrew andrey andrzej andy angela angelina anita anna anne annette anthony antonio ' +
    'antony anwar ariel arnold arthur ashley astrid audrey barack barbara beatrice benjamin bernard bernie bernd bertrand bill billy birgit bjorn bob boris brad ' +
    'brandon brenda brian brigitte bruce bruno caitlin camille carl carla carlo carlos carmen carol carolina caroline carolyn catherine cathy cecilia celine charles ' +
    'charlotte cheryl chloe chris christian christina christine christoph christopher chuck cindy claire clara claude claudia colin connie constantin craig cynthia ' +
    'damian dan daniel daniela danielle darren dave david deborah denise dennis derek diana diane diego dieter dimitri dmitri dmitry dominic dominique don donald donna ' +
    'dorothy doug douglas duncan dylan edgar edith eduardo edward edwin eileen elaine elena elisabeth elizabeth ellen elon emanuel emily emma emmanuel enrique eric erica erik ' +
    'erika ernest ernesto esther ethan eugene eva evelyn fabian fatima federico felipe felix fernando fiona florian frances francesca francesco francisco francois ' +
    'frank franz fred frederic frederick friedrich fritz fumio gabriel gabriela gareth gary gavin gemma geoffrey georg george georges gerald gerard gerhard gianni giorgia ' +
    'giovanni giulia giuseppe gloria gordon graham greg gregory greta guillaume gunther gustav guy hamid hannah hans harald harold harriet harry hassan heather hector ' +
    'heidi heike heinrich helen helena helga henri henrik henry herbert hermann hilda hillary hiroshi hugh hugo hussein ian ibrahim igor ines ingrid irene irina isabel ' +
    'isabella isabelle ivan jack jacob jacqueline jacques jaime jakob jake james jamie jan jane janet jason javier jean jeanne jeff jeffrey jenna jennifer jenny jens jeremy ' +
    'jerome jerry jessica jill jim jimmy joachim joan joanna joao joe joel joerg johan johann johannes john johnny jonas jonathan jorge jose josef joseph joshua josep ' +
    'jozef juan juanita judith judy julia julian julie julien juliet jurgen justin kamala karen karin karl karoline katarina kate katharina katherine kathleen kathryn kathy katie ' +
    'katrin kazuo keiko keir keith kelly ken kenji kenneth kerry kevin khalid kim klaus konrad kristen kristin kristina kurt kyle larry lars laura lauren laurence ' +
    'laurent lawrence leah lena leo leon leonard leonardo leonid leopold leslie liam lilian linda lindsey lisa lloyd lorenzo louis louise luc luca lucas lucia ' +
    'lucy luigi luis luisa luiz lukas luke lydia lyn lynn madeleine magnus mahmoud manfred manuel marc marcel marcelo marco marcos marcus margaret margarita maria marian mariana ' +
    'marianne marie marina mario marion marjorie mark marko markus martha martina mary massimo matteo matthew matthias maureen maurice mauricio max maxim maximilian ' +
    'megan mehdi melania melanie melinda melissa michael michal michel michele michelle miguel mihail mikhail mike mikko milan miriam mohamed mohammad mohammed moira monica monika ' +
    'moritz muhammad mustafa nadia nancy naomi narendra natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nils nina noah ' +
    'noel nora norbert norman olaf oleg olga oliver olivia olivier omar oscar oskar otto owen pablo pamela paola paolo patricia patrick patrik paul paula paulo ' +
    'pavel pedro penny per pete peter petra phil philip philippe phillip pierre pietro rachel radek rafael rahul ralf ralph ramon randy raphael rashid raul ray raymond ' +
    'rebecca reinhard renate rene ricardo richard rick rob robert roberto robin rodrigo roger roland rolf roman ron ronald rosa rosemary ross roy ruben rudolf ' +
    'rupert russell ruth ryan sabine sally salvatore sam samantha samuel sanae sandra sara sarah sascha scott sean sebastian sergei sergey sergio shannon sharon shaun sheila shigeru ' +
    'shinzo shirley silvia simon simone sofia sonia sophia sophie stefan stefano stella stephan stephanie stephen steve steven stuart sue susan susanne suzanne sven ' +
    'svetlana sylvia takashi takeshi tamara tania tanya tatiana taro ted teresa terry theo theodore theresa thierry thomas tim timothy tina tobias todd tom tomas tommy toni ' +
    'tony tracy ulrich ulrike ursula valentina valerie vanessa vera veronica viktor viktoria vincent vincenzo vivian vladimir volodymyr waldemar walter warren wayne wendy werner ' +
    'wilhelm will william winston wolfgang xavier yasmin yoko yolanda yoshihide yuri yusuf yves yvonne zachary zoe'
  ).split(' '),
);
