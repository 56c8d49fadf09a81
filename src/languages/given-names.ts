/**
 * Given names that are printed alike in many languages and are seldom anything else, folded: with one of them a
 * bare run of capitalised words is a person's name. Words that are also months, places or firms are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aarav aaron abdel abdelfattah abdul abdulaziz abdullah abena abhishek abhisit abigail abiola abiy abraham achieng adaeze adam adebayo adele ' +
    'aditi aditya adrian adriana adunni agnes agnieszka agus ahmad ahmed ahmet aidan aigul aileen aino airlangga aisha aitor akash akihito akiko ' +
    'akinwumi akira akosua akua alan alasdair alastair albert alejandra alejandro aleksandr aleksandra alena alessandra alessandro alessia alex ' +
    'alexander alexandra alexandros alexei alexey alfonso alfred alfredo ali alice alicia alina alison alistair allan allison alma aloysius ' +
    'alvaro alvin amal amanda amara amarjit amelia amelie amina aminata amir amira amit amol amrita amy ana anabel anahit analyn anand anastasia ' +
    'anatoly anders andile andre andrea andreas andrew andrey andriy andrzej andy angela angelina angelique angus anil anita anja anjali ankit ' +
    'anna annalena anne anneli annelise annette anong anselm anthony antoine anton antonella antonia antonio antony antti anupam anutin anwar ' +
    'aoife aparna apinya arben archana ardit ariadne ariel arjun armen arnaud arnel arnold arthur arturo arun arvind aryna asha ashley ashok ' +
    'ashwin asif astrid audrey aung aurelie aurelien avigdor ayesha ayodele ayse ayumi azlan babatunde bahram baltasar bambang bandar baptiste ' +
    'barack barbara barnaby barron bashar basil bastien beatrice beatriz benazir benedict benedikt benigno benita benjamin beppe bernadette ' +
    'bernard bernd bernie bertrand besnik bezalel bhavna bianca bilal bilawal bill billie billy bimal birgit birgitta bjorn blerim bob bogdan ' +
    'boguslaw bohdan bojan bola bongani bongbong boris borislav bounmy bounnhang boutros bozena brad brandon brenda brendan brian brigitte bruce ' +
    'bruno bulent burak caio caitlin callum camila camille carl carla carlo carlos carmela carmen carol carolina caroline carolyn catherine cathy ' +
    'cecilia celeste celine cem cesar chaminda chanida channary charles charlotte cheryl chiara chidi chimamanda chinedu chinua chioma chloe ' +
    'chris christian christina christine christoph christophe christopher chrystia chuck chukwuma ciara ciaran cindy claire clara claude claudia ' +
    'clemence clive clotilde colin colm connie connor constantin constanza consuelo corazon corinne cormac cosmin craig cristian cristiano ' +
    'cristina cynthia cyril dagmar daisuke damian damien dan danai danica daniel daniela danielle daniil danilo danuta daria dariush darko ' +
    'darnell darren dave david dawit debashis deborah declan deepak deepika delphine demetrius denis denise deniz dennis denzel derek derya desmond ' +
    'devika diana diane diego dieter dilip dilshod dimitar dimitri dimitris dina dinara dinesh dirk djamel djibril dmitri dmitry dmytro dolores ' +
    'domagoj domenico dominic dominik dominika dominique don donal donald donna dorothy doug dougal douglas dragan dragica duncan dusan dwayne ' +
    'dylan ebrahim ed edgar edith edoardo edouard eduardo edward edwin edwina efosa efren efua egon ehud eileen eilidh eirik ekaterina elaine ' +
    'elena eleni elif elisabeth elizabeth elizaveta ellen elodie eloise elon emanuel emeka emiko emil emilia emiliano emilie emilio emily emine ' +
    'emma emmanuel emmanuelle emmerson emre enrico enrique eoin erdem eric erica erik erika erling erna ernest ernesto erwan esteban estelle ' +
    'esther ethan etienne eugene eugenia eugenio eva evelyn evgeny ewa ewan ezra fabian fabiana fabio fabrice fabrizio fadi fahad faisal farah ' +
    'farhad farhan farid faridah farrukh farzana fatima fatma fatou fatoumata federica federico feliciano felicity felipe felix femi ferdinand ' +
    'ferenc fergus fernanda fernando filip fiona fionnuala flavio florian folasade frances francesca francesco francisco francois frank franz fraser fred frederic ' +
    'frederick frederik friedrich fritz fumiko fumio gabor gabriel gabriela gabriele gabriella gaelle galina gareth gary gaspar gaurav gautam ' +
    'gavin gemma genevieve gennady geoffrey georg george georges georgi georgios gerald gerard gerhard gert giancarlo gianfranco gianluca ' +
    'gianluigi gianni gilberto giorgi giorgia giorgio giovanna giovanni gisela giulia giuseppe gloria gonzalo goodluck goran gordana gordon ' +
    'gotabaya graciela graham grainne graziella greg gregor gregorio gregory greta grzegorz guido guillaume guillermo gulnara gunilla gunnar ' +
    'gunther gustav gustavo guy gwen hadi hafiz haile hakan halima halimah halina halla hamdan hamid hamish hamza hanna hannah hannes hans harald ' +
    'harold harriet harry hartmut haruka haruki hasan hasina hassan hattie hayao heather hector heidi heike heiko heinrich helen helena helene ' +
    'helga helle henri henrik henrique henry herbert hermann hernan hideki hideo hilda hillary hirohito hiroko hiroshi hitoshi hoda horst hosni ' +
    'hovhannes howard hrvoje hugh hugo huseyin hussein huw iain ian ibrahim ichiro idris iga ignacio igor ihor iker ilaria ilya imani imelda ' +
    'imran inacio indra ines inga inge ingeborg ingrid irena irene irina isabel isabella isabelle ishaan ismail istvan itamar ivan ivana ivanka ' +
    'ivo jacinda jack jacob jacqueline jacques jadwiga jaime jair jake jakob jakub jamal james jamie jan jana jane janet janine jannik janos ' +
    'jared jaroslav jaroslaw jasmin jasmine jason javier jean jeanne jeff jeffrey jelena jenna jennifer jenny jens jensen jeremy jermaine jerome ' +
    'jerry jesper jessica jill jim jimmy jiri joachim joan joanna joao joaquin jodie joe joel joerg johan johann johanna johannes john johnny ' +
    'joko jolanta jomar jonas jonathan jorg jorge jose josef josefina josep joseph josephine joshua josip jovito jozef juan juana juanita jude ' +
    'judith judy juergen juhani jukka julia julian juliana julie julien juliet juliette julio junaid junichiro juraj jurgen justin justyna kabir ' +
    'kadir kaito kaja kamal kamala kamau kanya kareem karen karim karin karina karl karla karolina karoline karsten karthik kash kasper katarina ' +
    'katarzyna kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katsuya kavita kazuo keiko keir keisha keith kelechi ' +
    'kelly kemal kemi ken kenji kenneth kenta kenzaburo kerry kerstin ketut kevin khadija khaled khaleda khalid khalifa kim kirsty kittisak kjell ' +
    'klara klaus kofi koji komal konrad kostas kristen kristi kristin kristina kristof krystyna krzysztof kurt kusal kwabena kwame kweku kyle ' +
    'kylian lachlan lakshmi lalitha lamar lamia lamine larry lars laszlo latifa latoya laura lauren laurence laurent lawrence leah leandro lech ' +
    'leela leila lena leni leo leon leonard leonardo leonid leonor leopold lerato leslie leticia levan lewis liam lidia lieke liesbeth ligia ' +
    'lilian liliana linda lindsey linnea lionel lisa liz ljiljana ljubica lloyd loic lorena lorenzo loretta lorna louis louise lourdes luc luca ' +
    'lucas lucia luciano lucy ludmila ludovic luigi luis luisa luiz lukas luke lydia lyn lynn lyubov lyudmila maarten mabel madeleine magda ' +
    'magdalena magnus mahathir mahfuz mahinda mahmoud mahmud maja majid makoto maksim malala malcolm malgorzata mamadou mamata manfred manmohan ' +
    'manoj manuel manuela marc marcel marcelo marcin marco marcos marcus marek margaret margarethe margarita margit maria mariam marian mariana ' +
    'marianne mariano maricel marie marina mario marion marit marius marjorie mark marko markus marlene marlon marta martha martin martina marwan ' +
    'mary maryam masako masato masoud massimiliano massimo mateo mateusz mathias mathieu mathilde matilda matteo matthew matthias matti mattias ' +
    'maureen maurice mauricio maurizio max maxim maximilian megan megawati mehdi melania melanie melinda melissa merve meryl mette mevlut michael ' +
    'michal michel michele michelle miguel mihai mihail mikael mike mikhail mikko milan milena milica milos mina minoru miriam mirjana mirko ' +
    'miroslav miroslava mohamed mohammad mohammed mohsin moira monica monika morag morgan moritz moses moumita moussa mpho muhammad muhammadu ' +
    'muhyiddin mukesh murat murilo mustafa muthu mykola nabil nadeem nadezhda nadia nadine naftali najib naledi nana nancy nandini naoko naomi ' +
    'naoto narendra naruhito nasrin nasser natalia natalie natasha nathalie nathan nattapong naveed navin nawaz nayef neha neil nelson nemanja ' +
    'nettie neymar ngozi nia niall niamh nicholas nick nicola nicolas nicole nieves nigel nikhil nikita nikki nikola nikolai nikolaos nilanthi ' +
    'nils nina niran nirmala nisha njeri nkechi nneka noah nodira noel noemi nomvula nora norbert norhayati norman novak nuno nursultan nusrat ' +
    'nyoman obinna ognjen oksana olaf oleg oleksandr oleksiy olena olesya olga oliver olivia olivier olusegun oluwaseun omar omid ondrej orla ' +
    'ornella orsolya oscar oskar oswald ottilie otto oumar ousmane owen oystein pablo paetongtarn paloma pam pamela paola paolo parisa pascal ' +
    'patrice patricia patrick patrik paul paula paulo pavel pawel pedro pekka pelle penelope penny per pernilla petar pete peter petra petros ' +
    'petteri phil philip philippa philippe phillip pierre pietro pilar piotr pirkko pooja prabowo prakash pranav prashant prayut prayuth priti ' +
    'priya priyanka putri qasem rachel rachida radek radoslav radoslaw rafa rafael raffaele rafiq ragnhild rahul raila rajesh rajnath raju rakesh ' +
    'ralf ralph ramesh ramon randy rania ranil raphael raquel rashid ratan ratna raul ravi ray raymond razia rebecca recep reinhard reinhold ' +
    'rekha remedios renata renate renaud rene retno reza rezaul rhys ricardo riccardo richa richard rick rima rishi rita ritu rizal rizky rob ' +
    'robert roberta roberto robin rocio rodel rodrigo roger rohan roland rolando rolf romain roman ron ronald rory rosa rosalind rosana rosemary ' +
    'rosmah ross rowena roy roza ruaridh ruben rudolf rui rukhsana rupert ruslan russell rustam ruth ruwan ryan sabine sabrina sachin sadia sadio ' +
    'saeed safiya salim sally salman salvatore sam samantha samir samira samuel sanae sanath sandeep sandra sanjay sanjeev sanna saoirse sara ' +
    'sarah sarita sascha satoshi satya saud scarlett scott sean sebastian sebastien segun selim selma senthil serena serge sergei sergey sergio ' +
    'serhiy serkan seydou shabnam shahid shalini shankar shannon shantanu shapour sharmila sharmin sharon shaun shavkat shazia shehbaz sheila ' +
    'shigeru shimon shinji shinjiro shinzo shirin shirley shobha shohei shreya sibusiso sigrid silke silvia silvio simon simone sindre siobhan ' +
    'sipho siriporn sirpa siti slavica slobodan snezana sofia sofie sokha solange soledad solomiya solveig somchai somsak sonia sophea sophia ' +
    'sophie soren sougata srettha stanislav stefan stefania stefano stefanos steffen stella stephan stephane stephanie stephen steve steven ' +
    'stuart subhash subrahmanyam subrata suchart sudha sue suella sujata sukanya sulastri sundar sunil sunita supaporn suresh susan susana ' +
    'susanne susilo suzanne sven svenja svetlana svetozar swati sylvain sylvia sylvie tadeusz taiwo takashi takeshi tamar tamara tamika tamim ' +
    'tania tanja tanveer tanya tapio taras tarek tariq tarja taro tarun tatiana taylor tayyip ted tedros tendai teodoro teresa terry tess thabo ' +
    'thaksin thandiwe tharman thelma theo theodora theodore theresa thibault thibaut thierry thilina thomas thongloun thorsten tiago tihomir tim ' +
    'timo timothy timur tina tobias toby todd tom tomas tomasz tommy tomoko tomoya toni tony torbjorn torsten toshiko toshimitsu tracy trevor ' +
    'tucker tulsi tunde tuomas turki tyrone uhuru ulf ulrich ulrike uma umar umberto unai unni ursula usha uwe vaclav valentina valentyn valeria ' +
    'valerie valery vanessa vannak vasile vasily venkatesh vera veronica veronika vesna vicente vijay vikram viktor viktoria vincent vincenzo ' +
    'vinicius vinod violeta vitaly vittorio vivek vivian vjosa vladimir vladislav vojtech volker volodymyr vyacheslav waldemar walid walter ' +
    'wambui wanda wangari wanjiru waraporn warren waseem wayan wayne wendell wendy werner wes wesley wichai wiebke wiktor wiktoria wilhelm will willem ' +
    'william wilma winnie winston wojciech wole wolfgang xavier ximena yahya yair yann yannick yannis yanti yaroslav yasmin yasmine yasser yasuko ' +
    'yaw yelena yetunde yevgeny yiannis yingluck yitzhak yoav yogi yoko yolanda yosef yoshihide yoshiko yoshimasa youssef yoweri yuki yukio yuko ' +
    'yulia yumiko yunus yuri yuriko yusuf yuzuru yves yvette yvonne zachary zadie zahra zainab zanele zayed zbigniew zdenek zeynep ziad zinaida ' +
    'zlatan zoe zofia zohran zoltan zoran zsofia zubair zulkifli zurab zuzana'
  ).split(' '),
);
