using TreatyRefs.Model;

namespace TreatyRefs.Queries;

/// <summary>Lists of all that a library has of a sort.</summary>
internal sealed class ListBuilder(ITreatyLibrary library, DossierContext context)
{
    public InstrumentList Instruments() =>
        new(
            context,
            [
                .. library
                    .Listed()
                    .Select(instrument => new InstrumentEntry(
                        instrument,
                        StatusAtDate.Of(instrument, library.Info.Date),
                        library.CommentaryOn(instrument.Id).Count
                    )),
            ]
        );

    public ExpertList Experts()
    {
        var counts = library.Commentary.CountBy(comment => comment.By).ToDictionary();
        return new(context, [.. library.Experts.Select(expert => new ExpertEntry(expert, counts.GetValueOrDefault(expert.Id)))]);
    }

    public TopicList Topics()
    {
        var counts = library.Commentary.SelectMany(comment => comment.Topics.Distinct()).CountBy(topic => topic).ToDictionary();
        return new(context, [.. library.Topics.Select(topic => new TopicEntry(topic, counts.GetValueOrDefault(topic.Id)))]);
    }
}
