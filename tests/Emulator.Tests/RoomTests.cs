using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class RoomTests : EmulatorTest
{
    [Fact]
    public async Task A_room_can_be_created_read_and_deleted()
    {
        Answer created = await SignedAsync("POST", "/rooms" + RoomsVersion, "{}");
        string path = "/rooms/" + (string)created.Json["id"]! + RoomsVersion;
        Answer read = await SignedAsync("GET", path);
        Answer deleted = await SignedAsync("DELETE", path);
        Answer gone = await SignedAsync("GET", path);

        Assert.Equal((201, 200, 204, 404), (created.Status, read.Status, deleted.Status, gone.Status));
        Assert.Equal(created.Text, read.Text);
        Assert.Equal("NotFound", gone.ErrorCode);
        Assert.Equal("NotFound", gone.Headers["x-ms-error-code"]);
    }
}
