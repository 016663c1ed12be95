using TreatyRefs.Browser.Tests.Support;

namespace TreatyRefs.Browser.Tests;

/// <summary>After the last test the browser ends, and what was written is gone.</summary>
[SetUpFixture]
public sealed class TearDown
{
    [OneTimeTearDown]
    public void End()
    {
        Chromium.End();
        Sites.Delete();
    }
}
