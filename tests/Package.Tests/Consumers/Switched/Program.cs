using System;
using System.Threading.Tasks;

// Programs as they are written for Azure.Communication.Identity, Chat and Rooms, of which nothing but the packages has changed.
namespace Switched
{
    internal static class Program
    {
        private static async Task Main(string[] args)
        {
            Uri endpoint = new Uri(args[0]);
            string connectionString = args[1];

            var users = await IdentityProgram.RunAsync(endpoint, connectionString);
            await ChatProgram.RunAsync(endpoint, users);
            await RoomsProgram.RunAsync(connectionString, users[0].User, users[1].User);
            await MockedProgram.RunAsync();
            ModelFactories.Run();
            Console.WriteLine("done");
        }
    }
}
