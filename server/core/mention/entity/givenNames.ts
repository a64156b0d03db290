// Given names that tell a person where they begin a capitalised run: "Tomasz Wilk", "Salma Beshir". Folded. Left out are those that
// places, houses, months or plain words share (Milan, Mercedes, Faith): a name taken for a person's wrongly is joined wrongly, too.

import { wordSet } from "./entityWords.ts";

export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  aaron abby abdul abdullah abebe abigail abraham ada adaeze adam adama adaora adebayo adele adrian adriana agata agnes agneta
  agnieszka ahmed aidan aidar aiko aino aisha akiko akinyi akira aksel alain alan alana albert alberto alec alejandra alejandro
  aleksandar aleksander aleksandra alena alessandra alessandro alex alexander alexandra alexei alexis alfie alfonso alfred ali
  alice alicia alina aline alison alistair allegra allen allison alma alojz alphonse alvaro amadou amalia amanda amara amber
  amelia amelie amina aminata amir amit amrita amy ana anand anastasia anders andre andrea andreas andrei andres andrew andrzej
  andy anette angela angelina angus anika anil anita anja anjali anke ann ann-kathrin anna annalise anne anneke anneliese
  annette annie annika annike ansel anselm anthony antoine anton antonia antonin antonio anya apinya april ariadne ariana arjun
  arlene armando arne arno arnold arthur arturo arun asha ashley ashok asif askar astri astrid asuka atsuko aude audrey auguste
  aurelie austin axel ayako ayesha ayumi aziz babak baptiste barack barbara barry bartosz beata beatrice beatriz ben benedict
  benita benjamin benoit bente berit bernadette bernard bernd bernie beth bettina betty bianca biljana bill billy birgit
  birgitta bjarne bjorn blanca bob bobby bogdan bojan boris brad bradley bram brandon branko brenda brian bridget bronwyn bruce
  bruna bruno bryan burak caitlin calvin cameron camila camilla camille carina carl carla carlos carlotta carmen carol carolina
  caroline carsten casper catalina catarina cathal catherine cathrine cecilia ceren chad charles charlie charlotte chelsea
  chiamaka chiara chidi chiedozie chika chinedu chioma chloe chris christa christian christina christine christophe christopher
  ciara cillian cindy claire clara clarissa claude claudia clemence clementine colette colin concetta connor conor corinne
  cormac cornelia cosima craig cristiano cristina crystal cynthia cyril dagmar daisy dalia damian damien dan dana daniel
  daniela danielle danny danuta daphne daria darina dario darren dave david davide dawn dean deborah debra deepak deirdre delia
  delphine demetrios denis denise dennis derek desmond devika dexter diana diane diego dieter dilip dilwyn dimitri dimitris
  dina dinesh djamila dmitri dmitry dolores dominic dominik dominika dominique don donald dong-hyun donna dora doris dorota
  dorothea dorothy doug douglas dragan duncan dunja dustin dwayne dylan earl ebba ed eddie edgar edith eduard eduardo edward
  edwin efua eileen eirik eivind ekaterina elaine eleanor elena eli elias elif elijah eliot elisabeth eliska elizabeth elke
  ella ellen ellinor elodie eloise elon elsa elvira emeka emilia emilie emilio emily emine emma emmanuel enda enrique eric
  erica erik erin ernest erwin esme esperanza esteban estelle esther ethan etienne eugene eugenia eugenie eunice eva eva-maria
  evan evangelos evelyn ewa ezekiel fabian fabio fabrizio faisal farah farid farida fatima fatma fatou federica federico
  felicia feliciano felicity felix femke fergus fernanda fernando ferran filip filippo finn fiona flavia flavio folake frances
  francis francisco frank franklin fred freddie frederick freya frida friedrich fumiko fumio funmi gabriel gabriela gabriele
  gabriella gaetan galina ganesh gareth gary gauri gavin gemma gene genevieve georg george georgina georgios gerald geraldine
  gerard gerd gerda gerhard gerrit ghislaine giacomo gianluca gilbert giles gina giorgia giorgio giovanni giulia giuliano
  giuseppe gloria gonzalo goran gorazd gordon grace graham grant graziella greer greg gregor gregory greta gretchen grigory
  gudrun guido guillaume guillermo gunnar gunther gus gustav gustavo guy gwen hakan hakim halima halina hamid hamza hana hanna
  hannah hanne hanneke hannele hannes hans harald harold harriet harry haruka haruki harumi harvey hassan heather hector hedda
  hedvig heidi heike heikki heinrich helen helena helene helga helle helmut hendrik henri henrietta henrik henrike henry
  herbert herman hermann hermione hester hideki hideo hillary hiroko hiroshi hisashi hitomi holly hong horst howard huda hugh
  hugo hussein huw hye-jin ian ibrahim ichiro ida idris ignacio igor ikram ilaria ilse imani imogen imran ines inga inge
  ingeborg inger ingrid ioana irena irene irina iris irma isaac isabel isabella isabelle ismail ismet istvan italo iva ivan
  ivana iveta jaakko jacek jack jackie jackson jacob jacqueline jacques jadwiga jake jakob jakub james jamie jamila jan jana
  jane janet janice janina janine janos jared jarek jaroslav jasmine jason jasper javier jay jean jeanette jeanne jeff jeffrey
  jelena jennifer jenny jens jeremy jerome jerry jerzy jesper jesse jessica ji-woo jia jill jim jimmy jin-ho jing jinping
  joachim joan joana joanna joanne joao joaquin jocelyn joe joel johan johann johanna johannes john johnny jolanta jon jonas
  jonathan jonna jordan jorge jorgen joris jose josef josefina joseph josephine joshua josip jovan joyce juan juanita judith
  judy juhani julia julian juliane julianna julie julien juliet juliette julio jun jun-ho junichi junko jurgen justin justine
  justyna kaisa kamal kamil kamila kana karen karim karin karina karl karolina katarina katarzyna kate kateryna katherina
  katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kaya kayla kazuko kazuo kazuya keiichi keiko
  keisha keith kelly ken kenichiro kenji kenneth kerstin kevin khadija khalid kiara kieran kim kim-anh kimberly kiran kirsten
  kirsti kirsty kjell kjetil klara klaus knut kofi koji kojo konrad konstantin kristen kristian kristiina kristin kristina
  kristof krystyna krzysztof kumiko kunal kurt kwabena kwame kwesi kyle ladislav laila lamine lance larry lars lars-erik lasse
  laszlo lataya laura lauren laurence laurent laurids lawrence leah leandro lee leif leila lena leo leon leona leonard leonardo
  leonie leonor leopold leslie leszek li liam lidia liesbeth lieselotte lilian liliana lily linda lindsay linnea linus lior
  lisa lisbeth livia ljubica lloyd logan lois lorena lorenzo lorraine lotte louis louise luca lucas lucia lucian luciana lucie
  lucien lucy ludmila ludovic ludwig luis luisa luise luiz lukas lukasz luke lupita lydia lynn maarten maciej maddalena
  madeleine madison mads magdalena magnus mahmoud maja makoto malcolm malgorzata malik mamadou manfred manon manuel manuela
  marc marcel marcelo marcin marco marcus mareike margaret margarida margaux margot margrethe maria mariah mariam mariana
  marianne marie marika marilyn marina mario marion marisa marissa marit marjolein marjorie mark marketa marko marlene marlies
  marta marte martha martin martina martine marvin mary masahiro masako masato masayoshi mason mateo mateusz mathew mathias
  mathieu mathilde matilda matt matteo matthew matthias matthieu mattias maud maureen maurice mauricio max maxime maxine maya
  mbali meera megan mehdi mehmet mei-ling melanie melinda melissa mette mia michael michaela michal michele michelle michiko
  miguel mika mikael mike mikhail mikkel mikko milena milos mina ming miranda mirela miriam mirja mirjam miroslav misaki
  mitchell mitsuko miyuki modou mohamed mohammad mohammed mohan mohsin moira molly mona monica monika monique morag morten
  muhammad murray mustafa nadia nadine nadira nadja naledi nanami nancy naoko naomi narendra natalia natalie natalya natasha
  natasja nathan navid ned neha neil nell nelson nerys ngozi niall niamh niccolo nicholas nick nicola nicolas nicole nigel nikhil
  nikita nikola nikolai nikolaos nikolas nils nina nirmala nisha noah nobuko nomvula nora norbert norman nour nuno nuria obinna
  octavia oddvar odette odile olaf olav oleg olena olga oliver olivia olivier olumide oluwaseun omar ondrej orla orsolya osamu
  oscar osman otto ousmane owen pablo padraig paloma pamela paola paolo pascal pasquale patricia patricio patrick patrik
  patrizia paul paula paulina pauline paulo pavel pedro peggy pekka penny pernille petar peter petra petros phil philip
  philippa philippe phillip phoebe pia pierre pieter pilar piotr pooja pradeep prakash prashant preethi priya quentin rachel
  rafael rafal raffaele rahul raimund rainer raj rajesh rajiv rakesh ralf ralph ramesh rami ramon ramona randy rania raquel
  rashid rasmus raul ravi ray raya raymond rebecca reed reggie regina reiko reinhard reinhold rekha renata renate rene renee
  reuben rhiannon rhys ricardo riccardo richard rick ricky riikka rikard rina rita riya rob robert roberta roberto robin rocio
  rodney rodrigo roger rohan rohit roisin roland rolf romain roman ron ronald ronan rosa rosalie rosalind rosamund rosanna rose
  roshni ross rowan roxana roy ruby rudolf rui rune rupa rupert ruslan russell ruth ryan sabina sabine sabrina sachiko sadia
  saeed sally salma salome salvatore sam samantha samira samuel sandeep sandra sanjana sanjay sanna sanne saoirse sara sarah
  saskia satoko satoshi satya saul sayaka scott seamus sean sebastian selma senthil seo-yeon serena sergei sergey sergio seth
  severin shabnam shalini shane shanice shannon sharon shaun shawn sheila shelley sheng sherry shigeru shinichi shinji shinzo
  shira shirley shobha shreya shruti sibylle siddharth sidney signe sigrid sigurd silke silvana silvia silvio simon simona
  simone sinead siobhan siri slavko snezana sofia sofie solveig sonia soo-jin sophia sophie sophie-anne soren stacey stan
  stanislav stanley stefan stefania stefano steffen stella stephane stephanie stephen steve steven stig stijn stina stuart
  subhash sue sundar sunil sunita suresh susan susana susanna susanne sushila suzanne svein sven svenja svetlana swati sylvia
  sylvie szymon tadashi tadeusz taiwo takashi takeshi takuya tamara tamsin tania tanja tanya tara tariq taro tarun tasha
  tatiana tatsuya taylor ted terence teresa tereza terri terry tetsuya thandiwe thatcher theo theodore theresa thiago thierry
  thilo thomas thorsten thuy tiago tiffany tilda tilo tim timo timothy tina tobias tobiasz todd tom tomas tomasz tommy tomoko
  tony torben tore tove tracey tracy travis trevor trine trinh tristan trond tsegaye tunde tyler uche ulla ulrich ulrike umar
  urs ursula uta ute uwe vaclav valentin valentina valeria valerie valerio vanessa vanja vasco vasile vasily venkatesh vera
  vernon veronica veronika vesna vibeke vicki victor victoria vidya vijay vikas vikram viktor viktoria vilde vilma vincent
  vincenzo viola violeta virginia vito vittoria vivek vivian vivienne vladimir vladislav volodymyr waleed walter wanda wangari
  wanjiru warren wayne wei wendy werner wesley wiebke wiktor wilhelm wilhelmina willem william willie winifred winston wojciech
  wolfgang xavier xi xiomara yael yannick yara yasmin yasmina yasuko yasuo yaw yelena yevgeny ying ylva yoko yolanda yoshihide
  yoshiko youssef yuka yuki yulia yumi yumiko yuri yusuf yuto yves yvette yvonne zachary zainab zanele zara zbigniew zdenek
  zeynep zoe zoltan zora zsofia zuzana`);
