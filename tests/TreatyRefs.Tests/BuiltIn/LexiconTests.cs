using TreatyRefs.Citations;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>The lexicon may be left out where no name is looked up: then nothing that is answered may depend on it.</summary>
public sealed class LexiconTests
{
    private static readonly TreatyLibrary s_described = LibraryLoader.Load(LibraryOrigin.BuiltInWithoutLexicon).Library;
    private static readonly DossierBuilder s_without = new(s_described);
    private static readonly DossierBuilder s_with = new(Treaties.BuiltIn);

    [Test]
    public void Every_dossier_of_a_provision_is_the_same_without_the_lexicon()
    {
        foreach (
            var reference in s_described
                .Instruments.SelectMany(instrument => s_described.ProvisionsOf(instrument.Id))
                .Select(provision => provision.Reference)
        )
        {
            s_without.Provision(reference).Should().Be(s_with.Provision(reference), "{0}", reference);
        }
    }

    [Test]
    public void Every_dossier_of_an_expert_and_a_topic_is_the_same_without_the_lexicon()
    {
        s_described.Experts.Should().Equal(Treaties.BuiltIn.Experts);
        s_described.Topics.Should().Equal(Treaties.BuiltIn.Topics);
        s_described.Experts.Should().OnlyContain(expert => s_without.Expert(expert) == s_with.Expert(expert));
        s_described.Topics.Should().OnlyContain(topic => s_without.Topic(topic) == s_with.Topic(topic));
    }

    [TestCase("4", true)]
    [TestCase("4(2)", true)]
    [TestCase("ст. 4", true)]
    [TestCase("제4조", true)]
    [TestCase("Articles 3 and 4", true)]
    [TestCase("UN Charter art. 51", false)]
    [TestCase("Article 51 of the UN Charter", false)]
    [TestCase("vclt", false)]
    [TestCase("X", false)]
    [TestCase("", false)]
    public void A_citation_of_provisions_alone_needs_no_names(string citation, bool isSo) =>
        Citation.NamesNoInstrument(citation).Should().Be(isSo);
}
