using PublicApiGenerator;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Architecture;

/// <summary>What users may build on. A line that goes or changes breaks somebody; a line that comes is kept for good.</summary>
public sealed class PublicApiTests
{
    [TestCase("TreatyRefs", "PublicApi.txt")]
    [TestCase("TreatyRefs.Documents", "PublicApi.Documents.txt")]
    public void The_public_API_is_the_approved_one(string library, string approved)
    {
        var assembly = new[] { PublicTypes.Library, PublicTypes.Documents }.Single(each => each.GetName().Name == library);
        var api = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Approved.Matches(approved, api.ReplaceLineEndings("\n") + "\n");
    }
}
