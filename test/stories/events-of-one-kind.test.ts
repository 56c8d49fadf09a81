import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { connected } from '../helpers/connected.ts';

/** Pairs of articles that are alike, and whether they tell of one event. */
const pairsOf: Record<string, { given: [Partial<Article>, Partial<Article>][]; areOne: boolean }> = {
  'rounds of one league': {
    areOne: false,
    given: [
      [
        {
          published: '2025-11-02',
          title: 'Ha Noi FC beat Hai Phong 2-0 to go top of V.League',
          body: 'Ha Noi FC beat Hai Phong 2-0 at Hang Day Stadium on Saturday evening in round eight of the V.League and went top of the table. Nguyen Van Quyet scored from a penalty in the 23rd minute and Do Hung Dung added the second after the break.\n\nCoach Harry Kewell praised his defenders. Hai Phong lost for the third time this season.',
        },
        {
          published: '2025-11-05',
          title: 'Ha Noi FC held 1-1 by Nam Dinh in V.League',
          body: 'Ha Noi FC drew 1-1 with Nam Dinh at Thien Truong Stadium on Tuesday evening in round nine of the V.League and stay top of the table. Rafaelson gave the hosts the lead in the 11th minute before Nguyen Van Quyet equalised from a free kick.\n\nCoach Harry Kewell said his players were tired. Nam Dinh are third.',
        },
      ],
      [
        {
          language: 'vi',
          published: '2025-11-02',
          title: 'Hà Nội FC thắng Hải Phòng 2-0, lên đầu bảng V.League',
          body: 'Hà Nội FC thắng Hải Phòng 2-0 trên sân Hàng Đẫy tối thứ bảy ở vòng 8 V.League để vươn lên đầu bảng. Nguyễn Văn Quyết mở tỷ số từ chấm phạt đền ở phút 23, Đỗ Hùng Dũng nhân đôi cách biệt sau giờ nghỉ.\n\nHLV Harry Kewell khen ngợi hàng thủ. Hải Phòng thua trận thứ ba mùa này.',
        },
        {
          language: 'vi',
          published: '2025-11-05',
          title: 'Hà Nội FC hòa Nam Định 1-1 ở V.League',
          body: 'Hà Nội FC bị Nam Định cầm hòa 1-1 trên sân Thiên Trường tối thứ ba ở vòng 9 V.League nhưng vẫn giữ đầu bảng. Rafaelson mở tỷ số cho chủ nhà ở phút 11 trước khi Nguyễn Văn Quyết gỡ hòa từ quả đá phạt.\n\nHLV Harry Kewell nói các học trò của ông mệt mỏi. Nam Định đứng thứ ba.',
        },
      ],
    ],
  },
  'sessions of one parliament': {
    areOne: false,
    given: [
      [
        {
          published: '2025-11-04',
          title: 'National Assembly debates compensation for farmland',
          body: 'Deputies of the National Assembly debated the revised Land Law in Ha Noi on Tuesday morning. Several deputies asked that farmers whose land is taken be paid market prices, and Minister of Agriculture and Environment Tran Duc Thang promised to look again at the price tables.\n\nThe bill will be put to the vote at the end of the session.',
        },
        {
          published: '2025-11-04',
          title: 'Health minister questioned on fake medicine',
          body: 'Minister of Health Dao Hong Lan answered questions of the National Assembly on counterfeit medicine and hospital fees on Tuesday afternoon. Asked why patients still buy drugs outside hospitals, she promised joint tenders from next year.\n\nDeputies will go on with the state budget on Wednesday.',
        },
      ],
      [
        {
          language: 'vi',
          published: '2025-11-04',
          title: 'Quốc hội thảo luận Luật Đất đai sửa đổi',
          body: 'Sáng 4/11, các đại biểu Quốc hội thảo luận tại hội trường về dự án Luật Đất đai sửa đổi. Nhiều đại biểu đề nghị nông dân bị thu hồi đất phải được bồi thường theo giá thị trường. Bộ trưởng Nông nghiệp và Môi trường Trần Đức Thắng hứa xem lại bảng giá đất.\n\nQuốc hội sẽ biểu quyết thông qua dự án luật vào cuối kỳ họp.',
        },
        {
          language: 'vi',
          published: '2025-11-04',
          title: 'Đại biểu Quốc hội chất vấn Bộ trưởng Y tế về giá thuốc',
          body: 'Chiều 4/11, các đại biểu Quốc hội chất vấn Bộ trưởng Y tế Đào Hồng Lan về thuốc giả và viện phí. Nhiều đại biểu hỏi vì sao bệnh nhân vẫn phải mua thuốc ngoài bệnh viện. Bộ trưởng hứa đấu thầu tập trung từ năm sau.\n\nQuốc hội sẽ tiếp tục thảo luận về ngân sách nhà nước vào ngày mai.',
        },
      ],
    ],
  },
  'results of several firms': {
    areOne: false,
    given: [
      [
        {
          published: '2025-10-28',
          title: 'Steelmaker Hoa Phat earns 4 trillion VND in third quarter',
          body: 'Steelmaker Hoa Phat reported revenue of 36 trillion VND and a net profit of 4 trillion VND for the third quarter, up 33 percent from a year earlier. In nine months net profit reached 11.6 trillion VND, or 77 percent of the plan for the year.\n\nSales of hot-rolled steel coil rose by 60 percent.',
        },
        {
          published: '2025-10-28',
          title: 'Software firm FPT earns 2.5 trillion VND in third quarter',
          body: 'Software firm FPT reported revenue of 17 trillion VND and a net profit of 2.5 trillion VND for the third quarter, up 4 percent from a year earlier. In nine months net profit reached 6.6 trillion VND, or 68 percent of the plan for the year.\n\nOrders from Japan grew fastest.',
        },
      ],
      [
        {
          language: 'vi',
          published: '2025-10-28',
          title: 'Hòa Phát lãi 4.000 tỷ đồng trong quý III',
          body: 'Tập đoàn Hòa Phát vừa công bố báo cáo tài chính quý III với doanh thu 36.000 tỷ đồng, lợi nhuận sau thuế 4.000 tỷ đồng, tăng 33% so với cùng kỳ năm trước. Lũy kế 9 tháng, lợi nhuận sau thuế đạt 11.600 tỷ đồng, hoàn thành 77% kế hoạch năm.\n\nSản lượng thép cuộn cán nóng tăng 60%.',
        },
        {
          language: 'vi',
          published: '2025-10-28',
          title: 'Vinamilk lãi 2.500 tỷ đồng trong quý III',
          body: 'Công ty cổ phần Sữa Việt Nam (Vinamilk) vừa công bố báo cáo tài chính quý III với doanh thu 17.000 tỷ đồng, lợi nhuận sau thuế 2.500 tỷ đồng, tăng 4% so với cùng kỳ năm trước. Lũy kế 9 tháng, lợi nhuận sau thuế đạt 6.600 tỷ đồng, hoàn thành 68% kế hoạch năm.\n\nSữa chua và sữa hạt bán chạy nhất.',
        },
      ],
    ],
  },
  'accidents of one day': {
    areOne: false,
    given: [
      [
        {
          published: '2025-11-10',
          title: 'Truck hits motorcycle in Binh Duong, killing two',
          body: 'A truck hit a motorcycle on National Highway 13 in Thuan An, Binh Duong province, on Monday morning and killed two people at the scene. The victims were a couple in their thirties. The truck driver was held.\n\nPolice are investigating the cause of the accident.',
        },
        {
          published: '2025-11-10',
          title: 'Bus overturns in Gia Lai, killing three',
          body: 'A coach ran off National Highway 19 in Mang Yang, Gia Lai province, on Monday morning and overturned in a ravine, killing three people at the scene and injuring twelve. The injured were taken to the provincial hospital.\n\nPolice are investigating the cause of the accident.',
        },
      ],
      [
        {
          language: 'vi',
          published: '2025-11-10',
          title: 'Xe tải tông xe máy ở Bình Dương, 2 người chết',
          body: 'Sáng 10/11, xe tải chạy trên quốc lộ 13 qua TP Thuận An, Bình Dương, tông xe máy khiến hai người chết tại chỗ. Nạn nhân là vợ chồng anh N.V.T., 34 tuổi. Tài xế xe tải bị tạm giữ.\n\nCông an đang khám nghiệm hiện trường, điều tra nguyên nhân vụ tai nạn.',
        },
        {
          language: 'vi',
          published: '2025-11-10',
          title: 'Xe khách lật ở Gia Lai, 3 người chết',
          body: 'Sáng 10/11, xe khách chạy trên quốc lộ 19 qua huyện Mang Yang, Gia Lai, mất lái rồi lật xuống vực khiến ba người chết tại chỗ, 12 người bị thương. Các nạn nhân được đưa vào Bệnh viện Đa khoa tỉnh.\n\nCông an đang khám nghiệm hiện trường, điều tra nguyên nhân vụ tai nạn.',
        },
      ],
    ],
  },
  'a visit and an anniversary': {
    areOne: false,
    given: [
      [
        {
          published: '2025-11-02',
          title: 'US defence secretary meets Vietnamese leaders in Ha Noi',
          body: 'US Defense Secretary Pete Hegseth met General Phan Van Giang in Ha Noi on Sunday on his first visit to Viet Nam. The two sides agreed to go on with the clearing of dioxin at Bien Hoa airbase.\n\nHegseth handed over a leather box, a belt and a small knife that belonged to a Vietnamese soldier.',
        },
        {
          published: '2025-11-04',
          title: 'Viet Nam and United States mark 30 years of diplomatic ties',
          body: 'Viet Nam and the United States marked 30 years of diplomatic relations with a concert at the Ha Noi Opera House on Tuesday. Ambassador Marc Knapper recalled the visit of President Bill Clinton in 2000.\n\nTrade between the two countries has grown three hundredfold since 1995, when Prime Minister Vo Van Kiet announced normal relations.',
        },
      ],
      [
        {
          language: 'vi',
          published: '2025-09-02',
          title: 'Chủ tịch Cuba thăm cấp nhà nước Việt Nam',
          body: 'Chủ tịch Cuba Miguel Díaz-Canel đến Hà Nội chiều 31/8, bắt đầu chuyến thăm cấp nhà nước tới Việt Nam. Chủ tịch nước Lương Cường chủ trì lễ đón tại Phủ Chủ tịch. Hai bên ký thỏa thuận hợp tác về năng lượng, y tế và nông nghiệp.\n\nÔng Díaz-Canel dự lễ diễu binh mừng Quốc khánh.',
        },
        {
          language: 'vi',
          published: '2025-09-04',
          title: '52 năm ngày Fidel Castro thăm vùng giải phóng Quảng Trị',
          body: 'Quảng Trị tổ chức lễ kỷ niệm 52 năm ngày lãnh tụ Cuba Fidel Castro thăm vùng giải phóng miền Nam Việt Nam (9/1973 - 9/2025). Nhiều nhân chứng kể lại khoảnh khắc ông Fidel phất cờ ở cao điểm 241 Tân Lâm.\n\nTỉnh cũng khánh thành công viên mang tên Fidel tại TP Đông Hà.',
        },
      ],
    ],
  },
  'market reports of two days': {
    areOne: false,
    given: [
      [
        {
          published: '2025-11-04',
          title: 'VN-Index loses 17 points on Tuesday',
          body: 'The VN-Index lost 17 points to 1,600 on Tuesday as banks such as VCB, BID and CTG fell. Turnover on the HoSE reached 24 trillion VND. Foreigners sold shares worth 1.2 trillion VND net, most of all FPT and VHM.\n\nOn the Ha Noi exchange 120 shares fell.',
        },
        {
          published: '2025-11-05',
          title: 'VN-Index gains 35 points on Wednesday',
          body: 'The VN-Index gained 35 points to 1,635 on Wednesday as steelmakers such as HPG and HSG rose. Turnover on the HoSE reached 28 trillion VND. Foreigners bought shares worth 300 billion VND net, most of all HPG and MSN.\n\nOn the Ha Noi exchange 98 shares rose.',
        },
      ],
      [
        {
          language: 'vi',
          published: '2025-11-04',
          title: 'VN-Index mất 17 điểm phiên 4/11',
          body: 'Thị trường chứng khoán giảm mạnh phiên 4/11, VN-Index mất 17 điểm xuống 1.600 điểm. Nhóm ngân hàng như VCB, BID, CTG đồng loạt đỏ. Thanh khoản trên HoSE đạt 24.000 tỷ đồng. Khối ngoại bán ròng 1.200 tỷ đồng, tập trung ở FPT và VHM.\n\nSàn Hà Nội có 120 mã giảm giá.',
        },
        {
          language: 'vi',
          published: '2025-11-05',
          title: 'Chứng khoán hồi phục, VN-Index tăng 35 điểm phiên 5/11',
          body: 'Thị trường chứng khoán bật tăng phiên 5/11, VN-Index thêm 35 điểm lên 1.635 điểm. Nhóm thép như HPG, HSG và bất động sản VIC dẫn dắt. Thanh khoản trên HoSE đạt 28.000 tỷ đồng. Khối ngoại mua ròng 300 tỷ đồng, tập trung ở HPG và MSN.\n\nSàn Hà Nội có 98 mã tăng giá.',
        },
      ],
    ],
  },
  'one accident, told by two outlets': {
    areOne: true,
    given: [
      [
        {
          published: '2025-11-10',
          title: 'Truck hits motorcycle in Binh Duong, killing two',
          body: 'A truck hit a motorcycle on National Highway 13 in Thuan An, Binh Duong province, on Monday morning and killed two people at the scene. The victims were a couple in their thirties. The truck driver was held.\n\nPolice are investigating the cause of the accident.',
        },
        {
          published: '2025-11-10',
          title: 'Couple Killed In Binh Duong Crash',
          body: 'A husband and wife riding a motorcycle died when a truck crashed into them in Thuan An on Monday. The crash happened at about 7am on National Highway 13, and traffic was jammed for two hours.\n\nThe driver of the truck is in custody, Binh Duong police said.',
        },
      ],
      [
        {
          language: 'vi',
          published: '2025-10-28',
          title: 'Hòa Phát lãi 4.000 tỷ đồng trong quý III',
          body: 'Tập đoàn Hòa Phát vừa công bố báo cáo tài chính quý III với doanh thu 36.000 tỷ đồng, lợi nhuận sau thuế 4.000 tỷ đồng, tăng 33% so với cùng kỳ năm trước. Lũy kế 9 tháng, lợi nhuận sau thuế đạt 11.600 tỷ đồng, hoàn thành 77% kế hoạch năm.\n\nSản lượng thép cuộn cán nóng tăng 60%.',
        },
        {
          language: 'vi',
          published: '2025-10-29',
          title: 'Bán thép cuộn, HPG thu lợi nhuận 4.000 tỷ một quý',
          body: 'Quý III/2025, Hòa Phát (HPG) ghi nhận 4.000 tỷ đồng lợi nhuận sau thuế, tăng một phần ba so với quý III năm ngoái nhờ thép cuộn cán nóng. Doanh thu đạt khoảng 36.000 tỷ đồng.\n\nTính chung chín tháng, tập đoàn lãi 11.600 tỷ đồng.',
        },
      ],
    ],
  },
  'one visit, in two languages': {
    areOne: true,
    given: [
      [
        {
          published: '2025-11-02',
          title: 'US defence secretary meets Vietnamese leaders in Ha Noi',
          body: 'US Defense Secretary Pete Hegseth met General Phan Van Giang in Ha Noi on Sunday on his first visit to Viet Nam. The two sides agreed to go on with the clearing of dioxin at Bien Hoa airbase.\n\nHegseth handed over a leather box, a belt and a small knife that belonged to a Vietnamese soldier.',
        },
        {
          language: 'vi',
          published: '2025-11-02',
          title: 'Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Chiến tranh Mỹ',
          body: 'Chiều 2/11, tại Hà Nội, Đại tướng Phan Văn Giang đón và hội đàm với Bộ trưởng Chiến tranh Mỹ Pete Hegseth. Ông Hegseth trao lại chiếc hộp da, thắt lưng và con dao nhỏ của bộ đội Việt Nam.\n\nHai bên nhất trí tiếp tục xử lý dioxin ở sân bay Biên Hòa.',
        },
      ],
    ],
  },
};

describe('articles', () => {
  for (const [what, { given, areOne }] of Object.entries(pairsOf))
    it.each(given)(`of ${what} tell ${areOne ? 'one story' : 'two stories'}: %#`, async (one, other) => {
      const { stories } = await connected([one, { publisher: 'Evening Post', ...other }]);
      expect(stories.length).toBe(areOne ? 1 : 2);
    });
});
