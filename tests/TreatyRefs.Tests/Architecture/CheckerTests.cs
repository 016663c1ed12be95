using TreatyRefs.Tests.Architecture.Sources;

namespace TreatyRefs.Tests.Architecture;

/// <summary>A checker that sees nothing would pass: each is shown what it must find, and what it must not.</summary>
public sealed class CheckerTests
{
    [Test]
    public void The_methods_of_all_partial_files_are_added_up() =>
        Sizes
            .Types([
                Source("a.cs", "namespace N; partial class A { A() { } void B() { } int C => 1; class Inner { void D() { } } }"),
                Source("b.cs", "namespace N; partial class A { void E() { } public static A operator +(A a, A b) => a; }"),
                Source("c.cs", "namespace M; class A { void F() { } }"),
            ])
            .Select(type => (type.What, type.Size))
            .Should()
            .BeEquivalentTo([("N.A", 4), ("N.A.Inner", 1), ("M.A", 1)]);

    [TestCase("void B()\n{\n}", "A.B", 3)]
    [TestCase("[Test]\n[Other]\npublic void B() =>\n  C();", "A.B", 2)]
    [TestCase("A()\n{ }", "A.new", 2)]
    [TestCase("int B\n=> 1;", "A.B", 2)]
    [TestCase("int B { get\n{\nreturn 1; } }", "A.B.get", 3)]
    [TestCase("class C { void D()\n{ } }", "A.C.D", 2)]
    [TestCase("/// <summary>\n/// x</summary>\nvoid B() { }", "A.B", 1)]
    public void A_method_counts_from_its_first_word_to_its_end(string member, string what, int lines) =>
        Sizes
            .Methods([Source("a.cs", $"class A {{ {member} }}")])
            .Select(method => (method.What, method.Size))
            .Should()
            .Equal((what, lines));

    [Test]
    public void A_local_function_counts_beside_the_method_around_it() =>
        Sizes
            .Methods([Source("a.cs", "class A { void B() {\nvoid C()\n{ }\n} }")])
            .Select(method => (method.What, method.Size, method.Place))
            .Should()
            .BeEquivalentTo([("A.B", 4, "a.cs(1)"), ("A.C", 2, "a.cs(2)")]);

    [Test]
    public void The_width_of_a_line_is_its_letters_and_its_name_how_it_begins() =>
        Sizes
            .Lines([Source("a.cs", $"    // {new string('x', 150)}\n// 𝒳é\n")])
            .Should()
            .Equal(
                new Finding("// " + new string('x', 77), 157, "a.cs(1)"),
                new Finding("// 𝒳é", 5, "a.cs(2)"),
                new Finding(string.Empty, 0, "a.cs(3)")
            );

    [Test]
    public void What_a_test_holds_as_a_text_of_many_lines_is_left_alone()
    {
        const string Text = "var a = \"\"\"\n  long\n  \"\"\";\nvar b = $\"\"\"\n  long {a}\n  long\n  \"\"\";\n";
        Sizes.Lines([Source("tests/a.cs", Text)]).Should().NotContain(line => line.What.StartsWith("long", StringComparison.Ordinal));
        Sizes.Lines([Source("src/a.cs", Text)]).Count(line => line.What.StartsWith("long", StringComparison.Ordinal)).Should().Be(3);
    }

    [TestCase("\"статья\"")]
    [TestCase("'條'")]
    [TestCase("'\\u0627'")]
    [TestCase("\"x\\u0430\"")]
    [TestCase("@\"[\\u0430-\\u044f]\"")]
    [TestCase("@\"\\p{IsCyrillic}\"")]
    [TestCase("'〇'")]
    [TestCase("$\"{1}ст. \"")]
    [TestCase("\"\"\"\n  ст\n  \"\"\"")]
    [TestCase("\"α\"u8")]
    public void A_letter_outside_Latin_is_found(string literal) =>
        Letters.In([Source("a.cs", $"class A {{ object B = {literal}; }}")]).Should().ContainSingle().Which.Place.Should().Be("a.cs(1)");

    [TestCase("\"naïve façade łódź Việt ﬁ Ⅳ Å\"")]
    [TestCase("\"«—»  ٣ 、\"")]
    [TestCase("\"a\" /* статья */")]
    [TestCase("'\\uFEFF'")]
    public void Latin_digits_and_punctuation_are_none(string literal) =>
        Letters.In([Source("a.cs", $"class A {{ object B = {literal}; }}")]).Should().BeEmpty();

    [TestCase("string[] B = [\"and\", \"or\", \"not\"];", "and | or | not")]
    [TestCase("string[] B = { \"and\", \"or\", \"not\" };", "and | or | not")]
    [TestCase("object B = new[] { \"and\", \"or\", \"not\" };", "and | or | not")]
    [TestCase("object B = new D { [\"and\"] = 1, [\"or\"] = 2, [\"not\"] = 3 };", "and | or | not")]
    [TestCase("object B = new D { { \"and\", 1 }, { \"or\", 2 }, { \"not\", 3 } };", "and | or | not")]
    [TestCase("D B = [(\"and\", 1), (\"or\", 2), (\"not\", 3)];", "and | or | not")]
    [TestCase("D B = [new(\"and\", 1), new(\"or\", 2), new(\"not\", 3)];", "and | or | not")]
    [TestCase("bool B(string w) => w is \"and\" or \"or\" or \"not\";", "and | or | not")]
    [TestCase("bool B(T w) => w is { Text: \"and\" or \"or\" or \"not\" } && C();", "and | or | not")]
    [TestCase("bool B(string w) => w == \"and\" || w == \"or\" || w.Equals(\"not\");", "and | or | not")]
    [TestCase("int B(string w) => w switch { \"and\" => 1, \"or\" => 2, \"not\" => 3, _ => 4 };", "and | or | not")]
    [TestCase("void B(string w) { switch (w) { case \"and\": case \"or\": break; case \"not\": break; } }", "and | or | not")]
    [TestCase("object B = C(\"and\", \"or\", \"not\");", "and | or | not")]
    [TestCase("object B = \"and or not\".Split(' ');", "and | or | not")]
    [TestCase("object B = \"(?:and|or|not)s?\";", "and | or | not")]
    [TestCase("string[] B = [\"статья\", \"№\", \"ст.\", \"l'article\", \"of the\"];", "статья | ст. | l'article | of the")]
    public void A_list_of_words_is_found(string member, string words) =>
        WordLists.In([Source("a.cs", $"class A {{ {member} }}")]).Should().Equal(new Finding(words, 1, "a.cs(1)"));

    [TestCase("string[] B = [\"and\", \"or\", \"or\"];")]
    [TestCase("string[] B = [\"a\", \"b\", \"c\"];")]
    [TestCase("string[] B = [\"{0}\", \"<b>\", \"2 of 3\"];")]
    [TestCase("string[] B = [\"This is a whole sentence.\", \"So is this one here\", \"And this is the third\"];")]
    [TestCase("object B = C(\"and\") + D(\"or\") + E(\"not\");")]
    [TestCase("bool? B = x is null or true or false;")]
    [TestCase("object B = \"and or not\";")]
    public void Signs_sentences_and_single_words_are_none(string member) =>
        WordLists.In([Source("a.cs", $"class A {{ {member} }}")]).Should().BeEmpty();

    [Test]
    public void A_breach_is_new_where_it_is_not_listed_or_has_grown_and_a_line_is_not_needed_where_none_is_left() =>
        KnownBreaches
            .Problems(
                KnownBreaches.Read(["# for the reader", string.Empty, "41 A.B", "50 A.C", "45 A.D", "60 A.E"]),
                KnownBreaches.Together([
                    new("A.B", 42, "a.cs(1)"),
                    new("A.C", 50, "a.cs(2)"),
                    new("A.D", 41, "a.cs(3)"),
                    new("A.F", 41, "a.cs(4)"),
                ])
            )
            .Should()
            .Equal("new: 42 A.B at a.cs(1)", "new: 41 A.F at a.cs(4)", "no longer needed: A.E");

    [Test]
    public void Two_of_one_name_are_not_hidden_by_a_line_for_one() =>
        KnownBreaches
            .Problems(
                new Dictionary<string, int> { ["A.B"] = 45 },
                KnownBreaches.Together([new("A.B", 45, "a.cs(1)"), new("A.B", 41, "b.cs(9)")])
            )
            .Should()
            .Equal("new: 86 A.B at a.cs(1), b.cs(9)");

    private static SourceFile Source(string path, string text) => SourceFile.Parse(path, text);
}
