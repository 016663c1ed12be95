using TreatyRefs.Text;

namespace TreatyRefs.Tests.Text;

public sealed class TextFoldingTests
{
    [TestCase("UN Charter", "un charter")]
    [TestCase("  Un\tCharter \u00A0 ", "un charter")]
    [TestCase("UN-Charter", "un charter")]
    [TestCase("UN\u2013Charter", "un charter")]
    [TestCase("UN - Charter", "un charter")]
    [TestCase("Charte de l'ONU", "charte de l onu")]
    [TestCase("Charte de l\u2019ONU", "charte de l onu")]
    [TestCase("Traité de Rome", "traite de rome")]
    [TestCase("Traite\u0301 de Rome", "traite de rome")]
    [TestCase("ARTÍCULO", "articulo")]
    [TestCase("Żółć", "zolc")]
    [TestCase("Straße", "strasse")]
    [TestCase("Þingvellir", "thingvellir")]
    [TestCase("Œuvre", "oeuvre")]
    [TestCase("Ærø", "aero")]
    [TestCase("IĲssel", "iijssel")]
    [TestCase("İstanbul", "istanbul")]
    [TestCase("Đặt", "dặt")]
    [TestCase("Хрущёв", "хрущев")]
    [TestCase("ХРУЩЁВ", "хрущев")]
    [TestCase("Толорайя", "толорайя")]
    [TestCase("Συνθήκης ΣΥΝΘΉΚΗΣ", "συνθηκησ συνθηκησ")]
    [TestCase("ϊΐϋΰΏ", "ιιυυω")]
    [TestCase("유엔 헌장", "유엔 헌장")]
    [TestCase("聯合國憲章", "聯合國憲章")]
    [TestCase("", "")]
    [TestCase(" - ", "")]
    [TestCase("3×4", "3 4")]
    public void A_name_is_folded_to_what_is_meant(string written, string folded) => TextFolding.Fold(written).Should().Be(folded);

    // Every letter from À to ſ by its Unicode name's base letter; ×, ÷ and letters that fold to two stand above.
    [TestCase('a', "ÀÁÂÃÄÅàáâãäåĀāĂăĄą")]
    [TestCase('c', "ÇçĆćĈĉĊċČč")]
    [TestCase('d', "ÐðĎďĐđ")]
    [TestCase('e', "ÈÉÊËèéêëĒēĔĕĖėĘęĚě")]
    [TestCase('g', "ĜĝĞğĠġĢģ")]
    [TestCase('h', "ĤĥĦħ")]
    [TestCase('i', "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı")]
    [TestCase('j', "Ĵĵ")]
    [TestCase('k', "Ķķĸ")]
    [TestCase('l', "ĹĺĻļĽľĿŀŁł")]
    [TestCase('n', "ÑñŃńŅņŇňŉŊŋ")]
    [TestCase('o', "ÒÓÔÕÖØòóôõöøŌōŎŏŐő")]
    [TestCase('r', "ŔŕŖŗŘř")]
    [TestCase('s', "ŚśŜŝŞşŠšſ")]
    [TestCase('t', "ŢţŤťŦŧ")]
    [TestCase('u', "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų")]
    [TestCase('w', "Ŵŵ")]
    [TestCase('y', "ÝýÿŶŷŸ")]
    [TestCase('z', "ŹźŻżŽž")]
    public void Latin_letters_lose_their_accents(char letter, string accented)
    {
        foreach (var c in accented)
        {
            TextFolding.Fold(c.ToString()).Should().Be(letter.ToString(), "{0} is an {1}", c, letter);
        }
    }

    [TestCase('A', 'a', true)]
    [TestCase('É', 'e', true)]
    [TestCase('Ё', 'е', true)]
    [TestCase('Й', 'и', false)]
    [TestCase('a', 'b', false)]
    [TestCase('-', '_', false)]
    [TestCase('æ', 'œ', false)]
    [TestCase('Æ', 'æ', true)]
    [TestCase('с', 'c', false)]
    public void Letters_are_the_same_without_case_and_accents(char one, char other, bool same)
    {
        TextFolding.SameLetter(one, other).Should().Be(same);
        TextFolding.SameLetter(other, one).Should().Be(same);
    }
}
