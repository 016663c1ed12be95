using TreatyRefs.Grammar;

namespace TreatyRefs.Tests.Grammar;

public class TokensTests
{
    private static readonly string[] s_texts =
    [
        "The Vienna Convention on the Law of Treaties (Vienna, 23 May 1969), art. 31; UNCLOS... Protocol No. 1.",
        "l'Accord de Paris, l\u2019article 5 ; la Convention n\u00B0 87\n\nDeuxième paragraphe",
        "Статья 3 Договора о нераспространении ядерного оружия. Устава ООН",
        "وبالمادة ٥ من ميثاق الأمم المتحدة، لميثاق",
        "《维也纳条约法公约》第三十一条第3款（c）项",
        "국제연합 헌장 제51조 및 조약",
        "art31 C87bis 2Protocol A1P1 x-y O'Neill \u0301\u0301 end",
        "Donaudampfschifffahrtsgesellschaftskapitänsvereinigung und Vertrag",
        string.Empty,
        " .,; ",
    ];

    [Test]
    public void Words_are_runs_of_letters_and_digits_and_single_characters_of_joined_scripts() =>
        Written("Art31 of the l'Accord, 条约 조약").Should().Equal("Art31", "of", "the", "l", "Accord", "条", "约", "조", "약");

    [Test]
    public void A_digit_in_a_word_is_told() =>
        Cut("Art31 of 31", new WordNumbers()).Select(word => word.HasDigits).Should().Equal(true, false, true);

    [Test]
    public void Words_that_are_known_have_their_number_in_whatever_form_they_stand()
    {
        var numbers = new WordNumbers();
        var (treaty, contract) = (numbers.Add("traite"), numbers.Add(NormalOf("договор")));

        Cut("Traité TRAITE договора Договору unknown", numbers)
            .Select(word => word.Number)
            .Should()
            .Equal(treaty, treaty, contract, contract, 0);
    }

    [Test]
    public void A_word_too_long_for_a_name_has_no_number() =>
        Cut(new string('x', (NameWords.Longest / 2) + 1), new WordNumbers()).Should().ContainSingle().Which.Number.Should().Be(-1);

    [TestCase("Vienna Convention", true)]
    [TestCase("Vienna (Convention", true)]
    [TestCase("Vienna\nConvention", true)]
    [TestCase("Vienna\n\nConvention", false)]
    [TestCase("Vienna. Convention", false)]
    [TestCase("No. 1", true)]
    [TestCase("U.N", true)]
    [TestCase("Vienna; Convention", false)]
    [TestCase("Vienna     Convention", false)]
    public void A_word_is_near_to_the_one_before_unless_a_sentence_ends_between(string text, bool isNear) =>
        Cut(text, new WordNumbers())[1].IsNear.Should().Be(isNear);

    [TestCaseSource(nameof(s_texts))]
    public void A_text_cut_before_is_walked_through_as_one_that_is_cut_on_the_way(string text)
    {
        var numbers = new WordNumbers();
        foreach (var word in new[] { "vienna", "convention", "31", NormalOf("статья"), "c" })
        {
            numbers.Add(word);
        }

        for (var position = 0; position <= text.Length; position++)
        {
            Walk(new Tokens(text, new WordLookup(numbers, opens: null), new WordRoom()), position, numbers)
                .Should()
                .Equal(Walk(new Tokens(text), position, numbers), $"of the place {position}");
        }
    }

    [Test]
    public void Room_is_used_again_and_holds_more_words_than_before()
    {
        var room = new WordRoom();
        _ = new Tokens("one two", new WordLookup(new WordNumbers(), opens: null), room);

        var many = new Tokens(string.Join(' ', Enumerable.Repeat("word", 1000)), new WordLookup(new WordNumbers(), opens: null), room);

        many.Words.Length.Should().Be(1000);
        many.Words[999].Start.Should().Be(4995);
    }

    private static List<TextWord> Walk(Tokens tokens, int position, WordNumbers numbers)
    {
        var words = new List<TextWord>();
        var walk = tokens.WalkFrom(position, numbers);
        while (walk.TryNext(out var word))
        {
            words.Add(word with { IsNear = false, HasDigits = false });
        }

        return words;
    }

    private static TextWord[] Cut(string text, WordNumbers numbers) =>
        new Tokens(text, new WordLookup(numbers, opens: null), new WordRoom()).Words.ToArray();

    private static IEnumerable<string> Written(string text) => Cut(text, new WordNumbers()).Select(word => text[word.Start..word.End]);

    private static string NormalOf(string word) => NameWords.Normal(word, new char[NameWords.Longest]).ToString();
}
