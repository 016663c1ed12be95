using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Tests.References;

/// <summary>Ids of different things do not mix, and each has one form, one order and one JSON.</summary>
public sealed partial class IdTests
{
    [TestCase("kiku", true)]
    [TestCase("un-sanctions-2", true)]
    [TestCase("7", true)]
    [TestCase("Kiku", false)]
    [TestCase("xu bo", false)]
    [TestCase("xu--bo", false)]
    [TestCase("-xu", false)]
    [TestCase("xu-", false)]
    [TestCase("кику", false)]
    [TestCase("doe#1", false)]
    [TestCase("", false)]
    public void An_id_is_a_slug(string text, bool isOne)
    {
        ExpertId.TryParse(text, out var expert).Should().Be(isOne);
        TopicId.TryParse(text, out var topic).Should().Be(isOne);
        SourceId.TryParse(text, out var source).Should().Be(isOne);
        InstrumentId.TryParse(text, out var instrument).Should().Be(isOne);
        string[] written = [expert.ToString(), topic.ToString(), source.ToString(), instrument.ToString()];
        written.Should().AllBe(isOne ? text : string.Empty);
        (expert.IsNone, topic.IsNone, source.IsNone, instrument.IsNone).Should().Be((!isOne, !isOne, !isOne, !isOne));
    }

    [TestCase("doe-2001#1", true)]
    [TestCase("doe-2001", true)]
    [TestCase("valdai-2024-11-27#asmolov-1", true)]
    [TestCase("doe#1#2", false)]
    [TestCase("#1", false)]
    [TestCase("doe#", false)]
    [TestCase("doe#A", false)]
    public void An_id_of_a_comment_may_have_that_of_its_source_before_it(string text, bool isOne) =>
        CommentId.TryParse(text, out _).Should().Be(isOne);

    [Test]
    public void What_is_no_id_says_what_one_is()
    {
        ExpertId.TryParse("Xu Bo", out _, out var problem).Should().BeFalse();
        problem
            .Should()
            .Be(
                new Problem(
                    ProblemKind.Unreadable,
                    "\"Xu Bo\" is not the id of an expert: lower-case letters and digits with single hyphens between"
                )
                {
                    Position = 0,
                }
            );
        FluentActions
            .Invoking(() => CommentId.Parse("a b"))
            .Should()
            .Throw<ProblemException>()
            .WithMessage(
                "\"a b\" is not the id of a comment: those of its source and of itself with a number sign between, or one of them."
            );
    }

    [Test]
    public void Order_is_ordinal()
    {
        SourceId[] ids = [SourceId.Parse("b"), SourceId.Parse("a-2"), SourceId.Parse("a"), default];
        ids.Order().Should().Equal(default, SourceId.Parse("a"), SourceId.Parse("a-2"), SourceId.Parse("b"));
    }

    [Test]
    public void Json_is_the_id()
    {
        var record = new Cited(ExpertId.Parse("doe"), TopicId.Parse("war"), SourceId.Parse("doe-2001"), CommentId.Parse("doe-2001#1"));
        var json = JsonSerializer.Serialize(record, CitedContext.Default.Cited);

        json.Should().Be("""{"By":"doe","On":"war","In":"doe-2001","Id":"doe-2001#1"}""");
        JsonSerializer.Deserialize(json, CitedContext.Default.Cited).Should().Be(record);
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize("""{"By":"J. Doe"}""", CitedContext.Default.Cited))
            .Should()
            .Throw<JsonException>()
            .WithMessage("\"J. Doe\" is not the id of an expert: *");
    }

    internal sealed record Cited(ExpertId By, TopicId On, SourceId In, CommentId Id);

    [JsonSerializable(typeof(Cited))]
    internal sealed partial class CitedContext : JsonSerializerContext;
}
