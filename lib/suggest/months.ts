import { keyOf } from '../text/tokens.ts';

/** Names of months, January first, in the ten languages; several for one month with `/`. Arabic has two sets and the Maghreb a third. */
const NAMES = `
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec
janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre octobre novembre/nov décembre/déc
enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic
januar/jänner/jan februar/feber märz april mai juni juli august september oktober/okt november dezember/dez
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
января/январь/янв февраля/февраль/фев марта/март апреля/апрель/апр мая/май июня/июнь июля/июль августа/август/авг сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек
كانون_الثاني/يناير/جانفي شباط/فبراير/فيفري آذار/مارس نيسان/أبريل/إبريل/أفريل أيار/مايو/ماي حزيران/يونيو/يونيه/جوان تموز/يوليو/يوليه/جويلية آب/أغسطس/أوت أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر
`;

/** Folded name of a month → its number, 1 to 12. Words of two are joined by `_`. */
export const monthByKey: ReadonlyMap<string, number> = new Map(
  NAMES.trim()
    .split('\n')
    .flatMap((line) =>
      line
        .split(' ')
        .flatMap((names, index) =>
          names.split('/').map((name): [string, number] => [name.split('_').map(keyOf).join('_'), index + 1]),
        ),
    ),
);
