using TreatyRefs.Text;
using TreatyRefs.Yaml.Writing;

namespace TreatyRefs.Yaml.Formatting;

/// <summary>A file that is to be formatted.</summary>
/// <param name="Documents">Its documents; none in a file of comments.</param>
/// <param name="Comments">All its comments.</param>
internal sealed record FormatFile(List<YamlDocument> Documents, List<Comment> Comments)
{
    /// <summary>What formatting would part from its place, with that place.</summary>
    public (LinePosition Place, string What)? Refused { get; init; }
}
