using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Search;

/// <summary>What can be found: a provision, an instrument, a comment; or a topic, which leads to what stands under it.</summary>
/// <param name="Reference">The provision or instrument.</param>
/// <param name="Comment">The comment.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Topics">Ids of the topics it stands under.</param>
internal sealed record SearchRecord(ProvisionReference? Reference, Commentary? Comment, Topic? Topic, IReadOnlyList<TopicId> Topics);
